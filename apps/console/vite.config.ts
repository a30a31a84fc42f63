import { defineConfig } from 'vite';

/** A node that runs: `npm run console` sends what the console asks there. */
const NODE = process.env.VIGIE_NODE ?? 'http://127.0.0.1:4000';

export default defineConfig({
  build: {
    outDir: '../../dist/console',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    manifest: 'manifest.json',
    rolldownOptions: {
      // Components say where they may run: everything here runs in the browser.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  server: { port: 5173, proxy: { '/graphql': NODE, '/files': NODE, '/export': NODE, '/sign-in': NODE, '/explorer': NODE } },
});
