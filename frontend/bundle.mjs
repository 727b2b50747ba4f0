// Vaadin asks whether its bundle has every component, and not whether it brings each of them to the screens that use it. So a screen
// that came to use another component showed it bare, until somebody threw the bundle away. Here it goes when Java sources change.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = 'src/main/java';
const bundle = 'src/main/bundles/prod.bundle';
const known = 'src/main/bundles/sources.sha256';

const hash = createHash('sha256');
for (const file of readdirSync(sources, { recursive: true }).sort()) {
    if (file.endsWith('.java')) hash.update(file).update(readFileSync(join(sources, file)));
}
const now = hash.digest('hex');
if (!existsSync(known) || readFileSync(known, 'utf8') !== now) {
    rmSync(bundle, { force: true });
    mkdirSync('src/main/bundles', { recursive: true });
    writeFileSync(known, now);
}
