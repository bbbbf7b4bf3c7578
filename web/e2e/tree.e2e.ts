import { expect, ready, test } from "./screen.ts";

test("the accessibility tree tells what the page is, where it stands and what it shows", async ({
  page,
}, { project }) => {
  test.skip(project.name.endsWith("narrow"), "named as on a desk");
  await page.goto("/en/");
  await ready(page);
  await expect(page.locator("body")).toMatchAriaSnapshot(`
    - link "Skip to the content"
    - banner:
      - link "Silkgraph"
      - button /Search/
      - navigation "More":
        - link "Data"
        - link "API"
        - link "中文"
        - button "Dark colours"
    - navigation "Form":
      - list:
        - listitem:
          - link "Canvas"
      - button "Undo" [disabled]
      - button "Redo" [disabled]
    - main:
      - 'heading "Belt and Road Initiative: who aligns with it?" [level=1]'
      - button "Cite and export"
      - application /Picture of \\d+ boxes around Belt and Road Initiative/
      - group "How far an alignment has come":
        - button "Carried out" [pressed]
        - button "Signed" [disabled]
      - group "Kinds":
        - button /^Countries \\d+$/ [pressed]
    - complementary "Facts":
      - list "Questions to begin with"
      - heading /^Carried out/ [level=2]
      - list:
        - listitem:
          - link "Global Maritime Fulcrum Indonesia"
  `);
  await page.getByRole("link", { name: "Matrix", exact: true }).click();
  await expect(page.getByRole("main").getByRole("grid")).toMatchAriaSnapshot(`
    - grid "Alignments of Countries and blocs with initiatives":
      - rowgroup:
        - row:
          - columnheader "Belt and Road Initiative"
          - columnheader "All"
      - rowgroup:
        - row:
          - rowheader "Brazil"
          - gridcell:
            - link /Agreed/
            - button /the alignments with their evidence/
          - gridcell "3"
  `);
});
