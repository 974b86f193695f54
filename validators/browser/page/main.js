// The page: a file is chosen, checked on this computer, and its report shown. Nothing is sent.

import context from '../../../schema/dardr_schema/generated/context.jsonld'
import tables from '../../../schema/dardr_schema/generated/tables.json'
import names from '../../../vocabularies/dardr_vocabularies/generated/names.json'
import registers from '../../../vocabularies/dardr_vocabularies/generated/registers.json'
import remits from '../../../vocabularies/dardr_vocabularies/generated/remits.json'
import vocabularies from '../../../vocabularies/dardr_vocabularies/generated/vocabularies.json'
import rules from '../../dardr_validators/generated/rules.json'
import constants from '../generated/constants.json'
import { use } from '../src/standard.js'
import { validate } from '../src/validate.js'
import { element } from './elements.js'
import { reportView, titleOf } from './report_view.js'
import { LANGUAGES, wordsIn } from './words.js'

use({ constants, context, digests: DIGESTS, names, registers, remits, rules, tables, vocabularies })

const find = (id) => document.getElementById(id)
let language = document.documentElement.lang
let report = null
let problem = null

/** The day to check on: the one in the address (`?today=2026-06-01`), else this day. */
function dayChosen() {
  const given = new URLSearchParams(location.search).get('today') ?? ''
  return /^\d{4}-\d{2}-\d{2}$/.test(given) ? given : new Intl.DateTimeFormat('sv').format(new Date())
}

async function sourceChosen(files) {
  const content = await Promise.all(Array.from(files, async (file) => [file.name, new Uint8Array(await file.arrayBuffer())]))
  if (content.length === 1) return { name: content[0][0], content: content[0][1] }
  return { name: wordsIn(language)('several-files'), files: new Map(content) }
}

async function check(event) {
  event.preventDefault()
  const { files } = find('file')
  ;[report, problem] = [null, files.length ? null : 'no-file']
  if (files.length) {
    find('progress').textContent = wordsIn(language)('checking')
    const source = await sourceChosen(files)
    await new Promise((resolve) => setTimeout(resolve, 30))
    try {
      report = validate(source, { today: dayChosen() })
    } catch (error) {
      problem = 'failed'
      console.error(error.name)
    }
    find('progress').textContent = ''
  }
  show()
  if (report === null) find('problem-link').focus()
  else {
    scrollTo(0, 0)
    document.querySelector('#report .summary, #report .outcome').focus({ preventScroll: true })
  }
}

/** Show what there is to show, in the language chosen. */
function show() {
  const words = wordsIn(language)
  document.documentElement.lang = language
  for (const part of document.querySelectorAll('[data-words]')) part.textContent = words(part.dataset.words)
  for (const part of document.querySelectorAll('[data-address]')) part.href = words(part.dataset.address)
  find('report').replaceChildren(...(report === null ? [] : reportView(report, language)))
  const title = report === null ? 'form-title' : report.findings.length ? 'again' : 'another'
  find('check-title').replaceWith(element(report === null ? 'h1' : 'h2', { id: 'check-title' }, words(title)))
  find('check-lead').textContent = words(report === null ? 'form-lead' : 'again-lead')
  showProblem(words)
  showLanguages()
  const heading = report === null ? words('form-title') : titleOf(report, language)
  document.title = `${problem ? `${words('error-prefix')}: ` : ''}${heading} - ${words('product')}`
}

function showProblem(words) {
  const link = problem && element('a', { href: '#file', id: 'problem-link' }, words(problem))
  const summary = problem && [
    element('h2', { id: 'summary-title' }, words('summary-title')),
    element('ul', {}, element('li', {}, link)),
  ]
  find('problem-summary').replaceChildren(
    ...(problem ? [element('div', { class: 'summary', role: 'alert', 'aria-labelledby': 'summary-title' }, ...summary)] : []),
  )
  find('field').classList.toggle('wrong', problem !== null)
  find('file-problem').hidden = problem === null
  find('file-problem').textContent = problem ? words(problem) : ''
  if (problem) find('file').setAttribute('aria-invalid', 'true')
  else find('file').removeAttribute('aria-invalid')
  find('file').setAttribute('aria-describedby', problem ? 'file-hint file-problem' : 'file-hint')
}

/** The switch of language, in place: what was found stays, and nothing is fetched. */
function showLanguages() {
  const items = LANGUAGES.map((one) => {
    const name = wordsIn(one)('language-name')
    if (one === language) return element('li', {}, element('span', { 'aria-current': 'true' }, name))
    const link = element('a', { href: `../${one}/index.html`, lang: one, hreflang: one, rel: 'alternate' }, name)
    link.addEventListener('click', (event) => {
      event.preventDefault()
      language = one
      show()
      find('languages').querySelector('a').focus()
    })
    return element('li', {}, link)
  })
  find('languages').setAttribute('aria-label', wordsIn(language)('language'))
  find('languages').replaceChildren(element('ul', {}, ...items))
}

find('form').addEventListener('submit', check)
show()
