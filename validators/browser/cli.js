#!/usr/bin/env node
// The command line of the checker: the same words and exit codes as `dardr validate`.

import { parseArgs } from 'node:util'

import { answerLines, exitOf } from './src/lines.js'
import { load, SourceFault, sourceOf } from './src/node.js'
import { profiles } from './src/standard.js'
import { SurroundingsFault } from './src/surroundings.js'
import { CAP, NAME, validate } from './src/validate.js'

const CONFORMANT = 0
const UNUSABLE = 2
const HELP = `usage: node validators/browser/cli.js validate PATH [--format text|json] [--lang en|cy] [--profile P]
       [--today DATE] [--fail-on error|warning] [--all] [--previous FILE ...] [--registry FILE]
       node validators/browser/cli.js lines
The second speaks the lines protocol of the conformance suite (conformance/README.md).
Exit codes: 0 conformant; 1 findings; 2 unreadable input or a usage mistake.`

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  lang: { type: 'string', default: 'en' },
  profile: { type: 'string' },
  today: { type: 'string' },
  'fail-on': { type: 'string', default: 'error' },
  previous: { type: 'string', multiple: true, default: [] },
  registry: { type: 'string' },
  all: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'V', default: false },
}

class UsageFault extends Error {}

/** Run one command: its exit code. */
export async function main(given) {
  try {
    const { values, positionals } = parsed(given)
    if (values.version) return said(NAME)
    if (values.help) return said(HELP)
    const [command, path, ...more] = positionals
    values.previous.push(...(values.previous.length ? more.splice(0) : []))
    if (command === 'lines' && path === undefined) {
      load()
      return await answerLines(process.stdin, process.stdout)
    }
    if (command !== 'validate' || path === undefined || more.length) throw new UsageFault(HELP)
    load()
    return checked(path, values)
  } catch (error) {
    if (![UsageFault, SourceFault, SurroundingsFault].some((kind) => error instanceof kind)) throw error
    process.stderr.write(`dardr-checker: ${error.message}\n`)
    return UNUSABLE
  }
}

function parsed(given) {
  try {
    const found = parseArgs({ args: given, options: OPTIONS, allowPositionals: true })
    for (const [name, words] of [['format', ['text', 'json']], ['lang', ['en', 'cy']], ['fail-on', ['error', 'warning']]]) {
      if (!words.includes(found.values[name])) throw new UsageFault(`--${name} is one of ${words.join(', ')}`)
    }
    return found
  } catch (error) {
    throw error instanceof UsageFault ? error : new UsageFault(`${error.message}\n${HELP}`)
  }
}

function said(text) {
  process.stdout.write(`${text}\n`)
  return CONFORMANT
}

function checked(path, { format, lang, profile, today, all, previous, registry, 'fail-on': level }) {
  if (profile !== undefined && !profiles().has(profile)) {
    throw new UsageFault(`--profile is one of ${[...profiles().keys()].join(', ')}`)
  }
  const day = today ?? new Date().toISOString().slice(0, 10)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) {
    throw new UsageFault('--today is a day written YYYY-MM-DD, such as 2026-06-01')
  }
  const beside = { previous: previous.map(sourceOf), registry: registry ? sourceOf(registry) : null }
  const report = validate(sourceOf(path), { today: day, profile: profile ?? null, cap: all ? null : CAP, ...beside })
  const isUnreadable = report.verdict === 'unreadable'
  if (format === 'json') said(JSON.stringify(report, null, 2))
  else if (!isUnreadable) said(textOf(report, lang))
  if (isUnreadable) {
    const { message, mend } = report.findings[0]
    process.stderr.write(`dardr-checker: ${report.source.name}: ${message[lang]} ${mend[lang]}\n`)
  }
  return exitOf(report, level)
}

function textOf(report, lang) {
  const lines = report.findings.map(({ rule, severity, location, table, message, mend }) => {
    const place = location.cell ?? location.pointer ?? location.row ?? ''
    return `${severity} ${rule} ${location.sheet ?? location.file ?? table ?? ''} ${place}\n    ${message[lang]}\n    ${mend[lang]}`
  })
  const { error, warning, information } = report.counts
  return [...lines, `${report.verdict}: error ${error}, warning ${warning}, information ${information}`].join('\n')
}

process.exitCode = await main(process.argv.slice(2))
