import { ConnectionIndicator } from '@vaadin/common-frontend';

/** Flow's line about the connection: in the person's language, and said aloud when it changes. */
const words = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name='connection-${name}']`)?.content ?? '';

const line = ConnectionIndicator.instance;
line.setAttribute('role', 'status');
line.onlineText = words('online');
line.offlineText = words('lost');
