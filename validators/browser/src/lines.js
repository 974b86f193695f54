// The lines protocol of the conformance suite: a request a line in, an answer a line out, until `stop`.

import readline from 'node:readline'

import { SourceFault, sourceOf } from './node.js'
import { SurroundingsFault } from './surroundings.js'
import { fails, NAME, validate } from './validate.js'

const PROTOCOL = '1.0'

/** Answer every request of a stream, in order. */
export async function answerLines(input, output) {
  for await (const line of readline.createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue
    const request = JSON.parse(line)
    output.write(`${JSON.stringify({ number: request.number, ...answered(request) })}\n`)
    if (request.asked === 'stop') break
  }
  return 0
}

function answered(request) {
  const [name, version] = NAME.split(' ')
  if (request.asked === 'start') return { protocol: PROTOCOL, name, version }
  if (request.asked === 'stop') return { exit: 0 }
  if (request.asked !== 'validate') return { error: `this checker only validates: it cannot ${request.asked}` }
  try {
    const { today, profile = null, previous = [], registry } = request
    const beside = { previous: previous.map(sourceOf), registry: registry ? sourceOf(registry) : null }
    const report = validate(sourceOf(request.path), { today, profile, ...beside })
    return { exit: exitOf(report), report }
  } catch (error) {
    if ([SourceFault, SurroundingsFault, RangeError].some((kind) => error instanceof kind)) return { error: error.message }
    return { error: `it failed on this file: ${error.message}` }
  }
}

/** The exit code that the command would end with. */
export function exitOf(report, level = 'error') {
  if (report.verdict === 'unreadable') return 2
  return fails(report, level) ? 1 : 0
}
