import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { Transactions } from '../../../database/src/index.js';
import { refuse, type Refused } from '../../../runtime/src/index.js';

/** A file, told by its content. */
export interface StoredDocument {
  sha256: string;
  size: number;
}

/** Keeps a file for a member, once whatever its name. It becomes a document of an agreement when it is attached to it. */
@Injectable()
export class StoreDocument {
  constructor(private readonly transactions: Transactions) {}

  run({ actor }: Viewer, memberId: string, mediaType: string, content: Buffer): Promise<StoredDocument | Refused> {
    return this.transactions.run(actor, async (tx) => {
      if (content.length === 0) refuse('INVALID', ['content'], { fr: 'Le fichier est vide.', en: 'The file is empty.' });
      if (!(mediaType in allowed)) refuse('REFUSED', ['content-type'], notAllowed);
      const sha256 = createHash('sha256').update(content).digest('hex');
      await tx.rows(
        `INSERT INTO document (member_id, sha256, media_type, added_at, content) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
        [memberId, sha256, mediaType, tx.at, content],
      );
      return { sha256, size: content.length };
    });
  }
}

/** What a browser shows or saves without running it. */
const allowed = {
  'application/pdf': true,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': true,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': true,
  'application/vnd.oasis.opendocument.text': true,
  'application/vnd.oasis.opendocument.spreadsheet': true,
  'application/msword': true,
  'application/zip': true,
  'image/jpeg': true,
  'image/png': true,
  'text/plain': true,
};

const notAllowed = {
  fr: `Ce type de fichier n’est pas accepté. Attendu : ${Object.keys(allowed).join(', ')}.`,
  en: `This type of file is not accepted. Expected: ${Object.keys(allowed).join(', ')}.`,
};
