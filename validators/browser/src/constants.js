// Lists, limits and patterns that the Python code holds, exported so that each stays in one place.

let held = null
const compiled = new Map()

/** Take the content of `generated/constants.json`. */
export function useConstants(content) {
  held = content
  compiled.clear()
}

/** The content of `generated/constants.json`. */
export function constants() {
  if (held === null) throw new Error('expected the compiled standard to be loaded first: use() of standard.js')
  return held
}

/** The pattern of a Python module by name, to search with. */
export function pattern(module, name) {
  return made(`${module}.${name}`, () => constants().patterns[module][name])
}

/** A pattern of the exported form `{source, flags}`, kept once it is made. `how` is whole, start, all or search. */
export function made(name, find, how = 'search') {
  const key = `${how} ${name}`
  let found = compiled.get(key)
  if (found === undefined) {
    const { source, flags } = find()
    if (how === 'whole') found = new RegExp(`(?<![^])(?:${source})(?![^])`, flags)
    else if (how === 'start') found = new RegExp(source, `${flags}y`)
    else found = new RegExp(source, how === 'all' ? `${flags}g` : flags)
    compiled.set(key, found)
  }
  return found
}

const take = (module, name, how) => made(`${module}.${name}`, () => constants().patterns[module][name], how)

/** The first match anywhere in a text, or null. */
export function search(module, name, text) {
  return take(module, name, 'search').exec(text)
}

/** The match of a pattern with the whole text, or null. */
export function whole(module, name, text) {
  return take(module, name, 'whole').exec(text)
}

/** The match of a pattern with the beginning of the text, or null. */
export function start(module, name, text) {
  const found = take(module, name, 'start')
  found.lastIndex = 0
  return found.exec(text)
}

/** Every match in a text, from left to right. */
export function all(module, name, text) {
  return [...text.matchAll(take(module, name, 'all'))]
}

/** Where a match ends. */
export function endOf(match) {
  return match.index + match[0].length
}
