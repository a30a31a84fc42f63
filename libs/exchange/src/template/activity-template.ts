import rows from '../../templates/activities_fr.json' with { type: 'json' };

/** One of the activities that communes have most often, in prose as in `templates/activities_fr.json`. */
export interface ActivityTemplate {
  code: string;
  name_fr: string;
  name_en: string;
  legal_basis: string;
  data_subjects: string;
  data_categories: string;
  /** Data of art. 9 and 10, or why there is none. */
  sensitive: string;
  recipients: string;
  retention: string;
  dpia: string;
  typical_processors: string;
  /** How the row is known. */
  confidence: string;
}

export const activityTemplates: readonly ActivityTemplate[] = rows;

/** The template of this code; throws for a code that is not in the table. */
export function activityTemplate(code: string): ActivityTemplate {
  const template = activityTemplates.find((row) => row.code === code);
  if (template === undefined) throw new Error(`no activity template ${code}`);
  return template;
}
