/** What our tests use of a reader that comes without types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string);
    format(
      form: "data",
      options: { format: "object" },
    ): { title: string; URL?: string }[];
  }
}
