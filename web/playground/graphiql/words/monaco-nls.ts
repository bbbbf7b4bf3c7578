/** What the editor says, in Chinese by the English; empty while it speaks English. */
let messages: ReadonlyMap<string, string> = new Map();

/** To be called before the editor is loaded, which reads its words at once. */
export const speakChinese = (
  chinese: Readonly<Record<string, string>>,
): void => {
  messages = new Map(Object.entries(chinese));
};

const filled = (text: string, values: readonly unknown[]): string =>
  text.replace(/\{(\d+)\}/g, (hole, at: string) =>
    Number(at) < values.length ? String(values[Number(at)]) : hole,
  );

/** In place of what Monaco brings, which knows its messages by numbers that this build does not have. */
export const localize = (
  _key: unknown,
  message: string,
  ...values: readonly unknown[]
): string => filled(messages.get(message) ?? message, values);

export const localize2 = (
  key: unknown,
  message: string,
  ...values: readonly unknown[]
): { readonly value: string; readonly original: string } => ({
  value: localize(key, message, ...values),
  original: filled(message, values),
});

export const getNLSLanguage = (): undefined => undefined;
export const getNLSMessages = (): undefined => undefined;
