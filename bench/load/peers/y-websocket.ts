import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { writeSyncStep1 } from 'y-protocols/sync';
import { YjsClient } from './yjs';

/** The protocol of y-websocket's own server: the document is in the URL, nobody signs in, and nothing is acknowledged. */
export class YWebsocketClient extends YjsClient {
  protected greet(): void {
    this.sendSync((encoder) => writeSyncStep1(encoder, this.doc));
  }

  protected envelope(): encoding.Encoder {
    return encoding.createEncoder();
  }

  protected skipAddress(_decoder: decoding.Decoder): void {}

  protected other(_kind: number, _decoder: decoding.Decoder): void {}
}
