// Records put back in the order of their tables, where nesting them in one another has changed it.

import { tables } from '../standard.js'

/** The place that a record says it has; null where it says none. */
export function placeOf(given) {
  return typeof given === 'string' && /^[0-9]{1,9}$/.test(given) ? Number(given) : null
}

/** Sort the records of each table whose every record says its place, once each; what points at them follows. */
export function restore(found, said) {
  const moved = new Map()
  for (const [name, places] of said) {
    const known = new Set(places.filter((place) => place !== null))
    if (known.size && known.size === places.length) moved.set(name, sort(found.tables.get(name), places))
  }
  for (const [name, table] of found.tables) {
    const parents = moved.get(tables().get(name).parentTable)
    if (parents && table.parents) table.parents = table.parents.map((at) => (at === null ? null : parents.get(at)))
  }
  found.troubles = found.troubles.map((one) =>
    one.row && moved.has(one.table) ? { ...one, row: moved.get(one.table).get(one.row - 1) + 1 } : one,
  )
}

/** Sort a table's rows by their places; old index -> new. */
function sort(table, places) {
  const order = places.map((_, at) => at).sort((one, two) => places[one] - places[two])
  const put = (list) => order.map((at) => list[at])
  table.rows = put(table.rows)
  if (table.parents !== null) table.parents = put(table.parents)
  if (table.place.pointers !== null) table.place.pointers = put(table.place.pointers)
  return new Map(order.map((old, now) => [old, now]))
}
