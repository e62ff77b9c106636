/** Whether a fragment may be more than the address of a place on the page: figures of a link, whole or broken. */
export const changesFigures = (hash: string): boolean => !/^#?[\w-]*$/.test(hash) || /^#v\d/i.test(hash);

/**
 * Whether a text that storage keeps of a reader may change what a page shows. Anything but what is plainly nothing may: to
 * wait for the scripts costs a moment, published figures in place of the reader's would be mistaken for them.
 */
export function holdsChanges(text: string): boolean {
  if (text === "") return false;
  try {
    const { state } = JSON.parse(text) as { state?: Record<string, unknown> };
    return (
      state === undefined ||
      Object.values(state).some((part) => typeof part === "object" && part !== null && Object.keys(part).length > 0)
    );
  } catch {
    return true;
  }
}
