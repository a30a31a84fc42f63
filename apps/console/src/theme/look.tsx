import { createTheme, MantineProvider, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import type { ReactNode } from 'react';

const marine: MantineColorsTuple = [
  '#edf5fa', '#dbe8f0', '#b3d0e0', '#88b6d0', '#7fbfe0', '#4b8fb3', '#2f7299', '#14506e', '#0f425c', '#0a3349',
]; // prettier-ignore

const theme = createTheme({
  colors: { marine },
  primaryColor: 'marine',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  defaultRadius: 'sm',
  fontFamily: 'var(--v-font)',
  headings: { fontFamily: 'var(--v-font)', fontWeight: '650' },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  // What holds the page still writes a style without the number of the page: the policy refuses it.
  components: { Modal: { defaultProps: { lockScroll: false } } },
});

/** Mantine's own colours follow the tokens of the house: they hold the contrasts of WCAG 2.2 AA. */
const resolver: CSSVariablesResolver = () => {
  const same = {
    '--mantine-color-body': 'var(--v-paper)',
    '--mantine-color-text': 'var(--v-ink)',
    '--mantine-color-dimmed': 'var(--v-muted)',
    '--mantine-color-placeholder': 'var(--v-muted)',
    '--mantine-color-error': 'var(--v-critical)',
    '--mantine-color-anchor': 'var(--v-accent)',
    '--mantine-color-yellow-outline': 'var(--v-high)',
    '--mantine-color-red-outline': 'var(--v-critical)',
    '--mantine-color-gray-outline': 'var(--v-muted)',
    '--mantine-color-marine-outline': 'var(--v-accent)',
    '--mantine-color-default': 'var(--v-paper)',
    '--mantine-color-default-hover': 'var(--v-soft)',
    '--mantine-color-default-border': 'var(--v-edge)',
    '--mantine-color-default-color': 'var(--v-ink)',
  };
  return { variables: {}, light: same, dark: { ...same, '--mantine-color-dark-6': 'var(--v-soft)' } };
};

/** Styles that are written while the page runs carry the nonce of this page: its policy refuses others. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';

export function Look({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={resolver} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      {children}
    </MantineProvider>
  );
}
