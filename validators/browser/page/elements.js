// Elements of the page. Text goes in as text, so that nothing in a report is ever read as markup.

/** An element with attributes and children; null children are left out. */
export function element(name, attributes = {}, ...children) {
  const found = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) if (value !== null && value !== undefined) found.setAttribute(key, value)
  found.append(...children.flat().filter((child) => child !== null && child !== ''))
  return found
}

/** A row of a list of terms. */
export const fact = (name, value) => element('div', {}, element('dt', {}, name), element('dd', {}, element('bdi', {}, value)))
