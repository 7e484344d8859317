import path from 'node:path';

const ROOT = path.dirname(import.meta.dirname);

/** Builds the pane exactly as it is shipped, by the add-in's own build, into a folder; it says how far it is. */
export async function buildPane(folder: string, say: (text: string) => void): Promise<void> {
  const { default: webpack } = await import('webpack');
  const { default: configuration } = await import('../webpack.config.js');
  const { output, plugins = [], ...config } = configuration({}, { mode: 'production' });
  const progress = new webpack.ProgressPlugin(inTenths(say));
  const compiler = webpack({
    ...config,
    context: ROOT,
    output: { ...output, path: folder },
    plugins: [...plugins, progress],
    infrastructureLogging: { level: 'error' },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  await new Promise<void>((resolve) => {
    compiler.close(() => {
      resolve();
    });
  });
}

/** Says how far the pane is at each tenth of its way. */
function inTenths(say: (text: string) => void): (share: number) => void {
  let said = 0;
  return (share) => {
    const tenth = Math.floor(share * 10);
    if (tenth <= said || tenth === 10) return;
    said = tenth;
    say(`The pane: ${tenth * 10} % …`);
  };
}
