/** Monaco's messages in Chinese by the English, put together when the web is built. */
declare module "virtual:monaco-in-chinese" {
  export const messages: Readonly<Record<string, string>>;
}
