import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { writeSyncStep1 } from 'y-protocols/sync';
import type { Listener, Role } from '../client';
import { YjsClient } from './yjs';

const MESSAGE_AUTH = 2;
const MESSAGE_SYNC_STATUS = 8;
const AUTH_TOKEN = 0;
const AUTH_GRANTED = 2;

/** Hocuspocus' protocol: each message carries the document's name; a token first; every update is answered by a sync status. */
export class HocuspocusClient extends YjsClient {
  private acknowledged = 0;

  constructor(
    url: string,
    private readonly document: string,
    role: Role,
    listener: Listener,
  ) {
    super(url, role, listener);
  }

  protected greet(): void {
    const encoder = this.envelope();
    encoding.writeVarUint(encoder, MESSAGE_AUTH);
    encoding.writeVarUint(encoder, AUTH_TOKEN);
    encoding.writeVarString(encoder, 'bench');
    this.socket.send(encoding.toUint8Array(encoder));
  }

  protected envelope(): encoding.Encoder {
    const encoder = encoding.createEncoder();
    encoding.writeVarString(encoder, this.document);
    return encoder;
  }

  protected skipAddress(decoder: decoding.Decoder): void {
    decoding.readVarString(decoder);
  }

  protected other(kind: number, decoder: decoding.Decoder): void {
    if (kind === MESSAGE_AUTH) {
      if (decoding.readVarUint(decoder) !== AUTH_GRANTED) return this.listener.failed('not let in');
      this.sendSync((encoder) => writeSyncStep1(encoder, this.doc));
    } else if (kind === MESSAGE_SYNC_STATUS && this.acknowledged < this.typed) {
      // The answers to the first exchange of states come before any keystroke and are not counted.
      this.listener.acknowledged(++this.acknowledged);
    }
  }
}
