import { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/** The server has browsers keep a file with ".cache." in its name for a year: the hash in it changes with what it holds. */
const kept = (end: string) => `VAADIN/build/[name]-[hash].cache.${end}`;

const customConfig: UserConfigFn = () => ({
  build: {
    rolldownOptions: {
      output: {
        entryFileNames: kept('js'),
        chunkFileNames: kept('js'),
        assetFileNames: kept('[ext]'),
      },
    },
  },
});

export default overrideVaadinConfig(customConfig);
