import { certified, published } from './provider.js';

/** Real companies, with what the public sources of SOURCES.md say of them and nothing else. */
export const REAL_PROVIDERS = {
  aws: published('Amazon Web Services, Inc.', 'US', 'aws.amazon.com'),
  microsoft: published('Microsoft Corporation', 'US', 'microsoft.com'),
  'google-cloud': published('Google Cloud Platform', 'US', 'cloud.google.com'),
  zoom: published('Zoom Video Communications, Inc.', 'US', 'zoom.us'),
  ovhcloud: published('OVHcloud', 'FR', 'ovhcloud.com'),
  scaleway: published('Scaleway', 'FR', 'scaleway.com'),
  hetzner: published('Hetzner', 'DE', 'hetzner.com'),
  ionos: published('IONOS', 'DE', 'ionos.com'),
  infomaniak: published('Infomaniak', 'CH', 'infomaniak.com'),
  outscale: {
    ...published('OUTSCALE', 'FR', null),
    control: null,
    certifications: [certified('SECNUMCLOUD', { services: ['osc-secnum-fr1 / cloudgouv-eu-west-1'], checkedOn: '2025-12-15' })],
  },
  scalingo: { ...published('Scalingo', 'FR', null), control: null },
  intercom: { ...published('Intercom, Inc.', 'US', null), control: null },
  basecamp: { ...published('37signals LLC (Basecamp)', 'US', 'basecamp.com'), control: null },
  mailchimp: { ...published('Mailchimp', 'US', 'mailchimp.com'), control: null },
};
