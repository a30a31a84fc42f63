import { certified, invented } from './provider.js';

const american = { country: 'US', control: [{ country: 'US', from: null, to: null }] };

/** Online services from other countries. None of them exists. */
export const ABROAD = {
  brindlemail: invented('Brindlemail, Inc.', null, {
    ...american,
    certifications: [
      certified('PRIVACY_SHIELD', { entity: 'Brindlemail, Inc.', from: '2016-11-04', to: '2023-07-10' }),
      certified('DPF', { entity: 'Brindlemail, Inc.', from: '2023-09-18', to: '2027-09-18', checkedOn: '2026-09-21' }),
    ],
  }),
  formwillow: invented('Formwillow LLC', null, {
    ...american,
    certifications: [
      certified('PRIVACY_SHIELD', { entity: 'Formwillow LLC', from: '2017-05-02', to: '2023-07-10' }),
      certified('DPF', { entity: 'Formwillow LLC', from: '2023-10-02', to: '2025-10-02', checkedOn: '2026-01-12' }),
    ],
  }),
  'halcyon-desk': invented('Halcyon Desk Services Pvt. Ltd.', null, {
    country: 'IN',
    control: [{ country: 'IN', from: null, to: null }],
  }),
  lectoria: invented('Lectoria Systems Ltd', null, { country: 'GB', control: [{ country: 'GB', from: null, to: null }] }),
  'atlasud-maroc': invented('Atlasud Maroc SARL', null, { country: 'MA', control: [{ country: 'FR', from: null, to: null }] }),
};
