import { createHost } from './createHost';
import type { ExcelHost, HostOptions } from './excelHost';
import { installOffice } from './installOffice';

/**
 * Runs a test's body with a host of its own and the globals of Office.js, and tidies up whatever happens. It throws where
 * the host made a mistake, whatever the body made of it.
 */
export async function withOffice(
  body: (host: ExcelHost) => Promise<void>,
  options: HostOptions = {},
): Promise<void> {
  const host = createHost(options);
  const office = installOffice(host);
  try {
    await body(host);
  } finally {
    office.uninstall();
    await host.dispose();
  }
}

/** The code of the error that a batch ends with; `undefined` where it ends well. */
export async function errorCode(
  batch: (context: Excel.RequestContext) => unknown,
  options: Excel.RunOptions = {},
): Promise<string | undefined> {
  try {
    await Excel.run(options, async (context) => {
      await batch(context);
      await context.sync();
    });
    return undefined;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}
