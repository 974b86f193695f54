// A report arranged for a reader: by severity, then by table, then by the rows of the sender's own file.

import { profiles, scheme, tables } from '../src/standard.js'
import { element, fact } from './elements.js'
import { dayInWords, wordsIn } from './words.js'

const SEVERITIES = ['error', 'warning', 'information']
const SUMMARY_LINKS = 20

/** The elements that show a report in a language. */
export function reportView(report, language) {
  const words = wordsIn(language)
  const findings = SEVERITIES.flatMap((severity) => report.findings.filter((one) => one.severity === severity)).map(
    (finding, place) => ({ ...finding, anchor: `finding-${place + 1}` }),
  )
  const sections = SEVERITIES.map((severity) => [severity, findings.filter((one) => one.severity === severity)])
  return [
    head(report, findings, { words, language }),
    report.verdict === 'unreadable' ? null : counts(report, words),
    ...sections.filter(([, found]) => found.length).map(([severity, found]) => section(severity, found, { words, language })),
    ...report.by_rule.filter((rule) => 'shown' in rule).map((rule) => element('p', { class: 'inset' }, words('capped', rule))),
    report.not_checked.length ? unchecked(report, { words, language }) : null,
    facts(report, { words, language }),
  ].filter((part) => part !== null)
}

/** The heading of a report. */
export function titleOf(report, language) {
  const words = wordsIn(language)
  if (report.verdict === 'unreadable') return words('title-unreadable')
  if (report.counts.error) return words('title-error', { count: report.counts.error })
  return report.counts.warning ? words('title-warning', { count: report.counts.warning }) : words('title-good')
}

function head(report, findings, { words, language }) {
  const title = element('h1', { id: 'title' }, titleOf(report, language))
  const errors = findings.filter((finding) => finding.severity === 'error')
  if (errors.length === 0) return element('div', { class: `outcome ${report.verdict}`, tabindex: '-1' }, title)
  const links = errors.slice(0, SUMMARY_LINKS).map((finding) => {
    const where = element('bdi', {}, named(finding, language) || words('whole-file'))
    const text = [where, placeOf(finding, words), `: ${finding.message[language]}`]
    return element('li', {}, element('a', { href: `#${finding.anchor}` }, ...text))
  })
  const more = report.counts.error - links.length
  return element(
    'div',
    { class: 'summary', role: 'alert', 'aria-labelledby': 'title', tabindex: '-1' },
    ...[title, element('ul', {}, ...links), more > 0 ? element('p', {}, words('more', { count: more })) : null],
  )
}

const titled = (words, name) => words.title[name]

/** The table of a finding in words; else its sheet or file; else nothing. */
function named({ table, location }, language) {
  return (table ? titled(tables().get(table), language) : location.sheet ?? location.file) ?? ''
}

function placeOf({ location, row, table }, words) {
  if (location.cell) return `, ${words('cell', { cell: location.cell })}`
  const place = rowOf({ location, row }, words) || (table ? words('whole-table') : '')
  return place ? `, ${place.toLowerCase()}` : ''
}

function rowOf({ location, row }, words) {
  if (location.row !== undefined) return words('row', { row: String(location.row) })
  return row ? words('record', { row: String(row) }) : ''
}

function counts(report, words) {
  const items = SEVERITIES.map((severity) => {
    const count = report.counts[severity]
    const text = [element('strong', {}, new Intl.NumberFormat('en').format(count)), ` ${words(`count-${severity}`, { count })}`]
    return element('li', { class: count ? severity : 'nothing' }, ...text)
  })
  const title = element('h2', { class: 'unseen' }, words('counts'))
  return element('section', {}, title, element('ul', { class: 'counts' }, ...items))
}

function section(severity, findings, { words, language }) {
  const parts = grouped(findings, ({ table, location }) => JSON.stringify([table, location.sheet, location.file]))
  const id = `section-${severity}`
  return element(
    'section',
    { class: severity },
    element('h2', { id }, words(id)),
    element('p', {}, words(`${id}-lead`)),
    ...parts.flatMap((found, place) => part(found, `part-${severity}-${place + 1}`, { id, words, language })),
  )
}

function grouped(findings, keyOf) {
  const groups = new Map()
  for (const finding of findings) groups.set(keyOf(finding), [...(groups.get(keyOf(finding)) ?? []), finding])
  return [...groups.values()]
}

function part(findings, name, { id, words, language }) {
  const [{ table, location }] = findings
  const source = ['sheet', 'file'].filter((kind) => location[kind])
  const title = element(
    'h3',
    { id: name },
    table ? titled(tables().get(table), language) : words('whole-file'),
    ...source.map((kind) => element('span', { class: 'source' }, ` ${words(`in-${kind}`)} `, element('bdi', {}, location[kind]))),
  )
  const headings = ['where', 'what'].map((key) => element('th', { scope: 'col' }, words(key)))
  const rows = grouped(findings, (finding) => JSON.stringify([rowOf(finding, words), finding.record]))
  const content = element(
    'table',
    { class: 'findings', 'aria-labelledby': name },
    element('thead', {}, element('tr', {}, ...headings)),
    ...rows.map((found) => rowGroup(found, { words, language })),
  )
  return [title, element('div', { class: 'scroll', role: 'region', 'aria-labelledby': `${id} ${name}`, tabindex: '0' }, content)]
}

function rowGroup(findings, { words, language }) {
  const [{ record }] = findings
  const row = rowOf(findings[0], words)
  const shown = record ? element('span', { class: 'record' }, element('bdi', {}, record)) : null
  const heading = element('th', { class: 'row', scope: 'rowgroup', colspan: '2' }, row, ' ', shown)
  const lines = findings.map((finding) =>
    element('tr', { id: finding.anchor, tabindex: '-1' }, where(finding, { words, language }), what(finding, { words, language })),
  )
  return element('tbody', {}, row ? element('tr', {}, heading) : null, ...lines)
}

function where({ table, field, location, row }, { words, language }) {
  const column = table && field ? (tables().get(table).fields.get(field)?.title[language] ?? field) : null
  const pointer = location.row === undefined ? location.pointer : undefined
  const shown = [
    location.cell ? element('strong', {}, location.cell) : null,
    column ? element('span', { class: 'column' }, column) : null,
    pointer ? element('code', {}, pointer) : null,
  ].filter((one) => one !== null)
  return element('td', {}, ...(shown.length ? shown : [row ? words('whole-row') : words(table ? 'whole-table' : 'whole-file')]))
}

function what({ rule, help, message, mend, suggestion, table, field }, { words, language }) {
  const lines = [element('p', { class: 'message' }, message[language]), element('p', {}, mend[language])]
  if (suggestion) {
    const list = table ? tables().get(table).fields.get(field)?.scheme : null
    const label = list ? scheme(list).concepts[suggestion.value]?.label[language] : null
    const key = words(suggestion.safe ? 'read-as' : 'suggested')
    lines.push(element('p', {}, `${key} `, element('strong', {}, suggestion.value), label ? ` (${label})` : ''))
  }
  lines.push(element('p', { class: 'rule' }, element('a', { href: help, rel: 'noreferrer' }, words('rule', { rule }))))
  return element('td', {}, ...lines)
}

function unchecked(report, { words, language }) {
  const headings = ['unchecked-rule', 'unchecked-reason'].map((key) => element('th', { scope: 'col' }, words(key)))
  const rows = report.not_checked.map(({ rule, reason }) =>
    element('tr', {}, element('th', { scope: 'row' }, rule), element('td', {}, reason[language])),
  )
  const content = element('table', {}, element('thead', {}, element('tr', {}, ...headings)), element('tbody', {}, ...rows))
  return element(
    'section',
    {},
    element('h2', { id: 'unchecked' }, words('unchecked')),
    element('p', {}, words('unchecked-lead')),
    element('div', { class: 'scroll', role: 'region', 'aria-labelledby': 'unchecked', tabindex: '0' }, content),
  )
}

function facts(report, { words, language }) {
  const found = [fact(words('fact-file'), report.source.name)]
  if (report.profile) {
    const records = Object.entries(report.records).map(([name, count]) => `${titled(tables().get(name), language)}: ${count}`)
    found.push(
      fact(words('fact-standard'), `${words('product')} ${report.standard}`),
      fact(words('fact-profile'), titled(profiles().get(report.profile), language)),
      fact(words('fact-records'), records.join('; ') || words('no-records')),
    )
  }
  found.push(fact(words('fact-today'), dayInWords(report.today, language)))
  return element('section', {}, element('h2', {}, words('facts')), element('dl', {}, ...found), element('p', { class: 'inset' }, words('not-kept')))
}
