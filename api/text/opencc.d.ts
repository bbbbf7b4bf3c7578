/** What a text converter has as data, and no types of. */
declare module "opencc-js/dict/TWPhrasesRev" {
  /** Each word as Taiwan has it, a blank, and as the mainland has it; apart by “|”. */
  const pairs: string;
  export default pairs;
}
declare module "opencc-js/dict/JPShinjitaiCharacters" {
  /** Each character as Japan writes it, a blank, and as it was written before; apart by “|”. */
  const pairs: string;
  export default pairs;
}
