/** Takes handlers of events away from Excel, all of one context. A handler that Excel keeps finds nobody who listens any more. */
export async function removeHandlers(
  handlers: readonly OfficeExtension.EventHandlerResult<unknown>[],
): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  try {
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  } catch {
    // They stay, and are heard by nobody.
  }
}
