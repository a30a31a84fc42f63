import { createFormContext } from '@mantine/form';
import { createContext, useContext } from 'react';
import type { ActivityValues } from './values';

export const [ActivityFormProvider, useActivityForm, useNewActivityForm] = createFormContext<ActivityValues>();

/** What the template said, while it is being filled in. Null: no template was chosen here. */
export const FromTemplate = createContext<ActivityValues | null>(null);
export const useFromTemplate = () => useContext(FromTemplate);
