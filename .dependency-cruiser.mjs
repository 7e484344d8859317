/** No file imports itself by a detour; imports of types are imports. */
export default {
  forbidden: [
    {
      name: 'circle',
      comment: 'Files that import each other in a circle can be neither read nor moved one by one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: 'node_modules' },
  },
};
