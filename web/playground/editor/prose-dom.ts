/** A sentence as an element, in which words of GraphQL stand in backticks. */
export function proseDom(text: string): HTMLElement {
  const whole = document.createElement("span");
  text.split("`").forEach((part, i) => {
    const element = document.createElement(i % 2 === 1 ? "code" : "span");
    element.textContent = part;
    whole.append(element);
  });
  return whole;
}
