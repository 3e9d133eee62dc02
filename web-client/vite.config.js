import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { isForFirst, isForForms } from './build/pieces.js';

/** The headers the API sends with the pages; `vite preview` sends the same, so that the screens are tested under them. */
export const strictHeaders = {
  'Content-Security-Policy':
    "default-src 'self'; img-src 'self' blob:; style-src 'self'; script-src 'self'; object-src 'none'; " +
    "frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
};

const api = { target: process.env.OPENPHB_URL ?? 'http://127.0.0.1:8080', changeOrigin: false };

export default defineConfig({
  build: {
    target: ['es2022', 'safari15.4', 'chrome100', 'firefox100'],
    assetsInlineLimit: 0, // the CSP has no data:
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', test: isForFirst },
            { name: 'form', test: isForForms },
          ],
        },
      },
    },
  },
  plugins: [
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.js',
      manifest: false, // public/manifest.json
      injectRegister: false, // web/newer.js
      injectManifest: { globPatterns: ['**/*.{js,css,html,svg,json}'] },
    }),
  ],
  server: { port: 5173, strictPort: true, proxy: { '/api': api, '/auth': api } },
  preview: { port: 4173, strictPort: true, headers: strictHeaders },
  test: {
    environment: 'happy-dom',
    include: ['tests/unit/**/*.test.js'],
    setupFiles: ['tests/unit/setup.js'],
  },
});
