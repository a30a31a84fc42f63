import { registerEnumType } from '@nestjs/graphql';

export const Locale = { fr: 'fr', en: 'en' } as const;
registerEnumType(Locale, { name: 'Locale', description: 'The languages of the product.' });
