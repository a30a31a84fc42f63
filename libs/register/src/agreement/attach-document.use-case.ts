import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { ExaminedTransactions, type Written } from '../../../findings/src/index.js';
import type { Kept } from '../../../records/src/index.js';
import { Clock, refuse, type Refused } from '../../../runtime/src/index.js';
import { changeAgreement } from './change-agreement.js';
import type { AttachDocumentInput } from './review.model.js';

/** A file that was sent before becomes a document of the agreement. */
@Injectable()
export class AttachDocument {
  constructor(
    private readonly transactions: ExaminedTransactions,
    private readonly clock: Clock,
  ) {}

  run({ actor }: Viewer, input: AttachDocumentInput): Promise<Written<Kept<'AGREEMENT'>> | Refused> {
    return this.transactions.run(actor, (tx) =>
      changeAgreement(tx, input, async (agreement, memberId) => {
        const { name, sha256 } = input;
        const [file] = await tx.rows<{ mediaType: string }>(
          'SELECT media_type AS "mediaType" FROM document WHERE member_id = $1 AND sha256 = $2',
          [memberId, sha256],
        );
        if (file === undefined) refuse('NOT_FOUND', ['input', 'sha256'], notSent);
        const others = (agreement.documents ?? []).filter((document) => document.sha256 !== sha256);
        return { ...agreement, documents: [...others, { name, sha256, mediaType: file.mediaType, addedOn: this.clock.today() }] };
      }),
    );
  }
}

const notSent = {
  fr: 'Aucun fichier avec cette empreinte n’a été déposé pour ce membre : déposez-le d’abord.',
  en: 'No file with this digest was sent for this member: send it first.',
};
