import { Server } from '@hocuspocus/server';

/** Hocuspocus as it comes, in memory. The long timeout is for the readers, who send nothing during a run. */
const port = Number(process.argv[2]);
await new Server({ address: '127.0.0.1', port, quiet: true, timeout: 600_000 }).listen();
