import initialise from 'wasm-xlsxwriter/web';

/**
 * Loads the WebAssembly that {@link writeWorkbook} runs on, which a browser, unlike Node, has to fetch first. It may be
 * called again; the second call gives what the first loaded.
 *
 * @param address where the package's `wasm_xlsxwriter_bg.wasm` is served; beside the script that loads it where it is left out
 */
export async function loadWriter(address?: string): Promise<void> {
  await (address === undefined ? initialise() : initialise({ module_or_path: address }));
}
