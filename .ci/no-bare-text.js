// A page translator replaces text nodes. React still holds those it made: where one stands beside
// other children, a later change is lost or throws. Text that is alone in its element is safe.
import { ESLintUtils } from "@typescript-eslint/utils";
import ts from "typescript";

const textual = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike;

/** What a component is given to hold, `ReactNode`, is for whoever wrote it there to wrap. */
const isText = (type) =>
  type.aliasSymbol?.name === "ReactNode"
    ? false
    : type.isUnion()
      ? type.types.some(isText)
      : (type.flags & textual) !== 0;

export const noBareText = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: "problem",
    fixable: "code",
    schema: [],
    messages: {
      bare: "Text beside other children breaks when the page is translated: put it in an element of its own.",
    },
  },
  defaultOptions: [],
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    const isBlank = (child) =>
      (child.type === "JSXText" && child.value.trim() === "") ||
      (child.type === "JSXExpressionContainer" &&
        (child.expression.type === "JSXEmptyExpression" ||
          (child.expression.type === "Literal" &&
            String(child.expression.value).trim() === "")));
    const check = (parent) => {
      const children = parent.children.filter((child) => !isBlank(child));
      const isFragment = parent.type === "JSXFragment";
      if (children.length < 2 && !isFragment) return;
      for (const child of children) {
        const isBare =
          child.type === "JSXText" ||
          (child.type === "JSXExpressionContainer" &&
            isText(services.getTypeAtLocation(child.expression)));
        if (isBare)
          context.report({
            node: child,
            messageId: "bare",
            fix: (fixer) =>
              fixer.replaceText(
                child,
                context.sourceCode
                  .getText(child)
                  .replace(/\S(?:[^]*\S)?/, (text) => `<span>${text}</span>`),
              ),
          });
      }
    };
    return { JSXElement: check, JSXFragment: check };
  },
});
