// Build the page: `node page/build.js [FOLDER]` writes static files that any web server can give out.

import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from 'esbuild'

import { compiledStandard } from '../src/node.js'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const ROOT = path.resolve(HERE, '../../..')
const SERVICE = path.join(ROOT, 'service/dardr_service/web')
const into = path.resolve(process.argv[2] ?? path.join(ROOT, 'build/checker'))

const json = (file) => JSON.parse(fs.readFileSync(file, 'utf8'))
const words = { ...json(path.join(SERVICE, 'words.json')), ...json(path.join(HERE, 'words.json')) }

function page(language, other) {
  const own = { language, other, 'language-label': words.language[language], 'other-name': words['language-name'][other] }
  const template = fs.readFileSync(path.join(HERE, 'template.html'), 'utf8')
  return template.replace(/\{\{([\w-]+)\}\}/g, (_, key) => escaped(own[key] ?? words[key][language]))
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The licence of each package that is bundled; a package without a file of it is given the text of its name. */
function licences(inputs) {
  const names = inputs.map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]).filter(Boolean)
  return [...new Set(names)].sort().map((name) => {
    const folder = path.join(HERE, '../node_modules', name)
    const { version, license } = json(path.join(folder, 'package.json'))
    const given = fs.readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
    const file = given ? path.join(folder, given) : path.join(HERE, 'licences/Apache-2.0.txt')
    return `${name} ${version}: ${license}\n\n${fs.readFileSync(file, 'utf8').trim()}\n${noticesIn(folder, inputs)}`
  })
}

/** Notices of others whose code stands in a package, as its files give them. */
function noticesIn(folder, inputs) {
  const texts = inputs.filter((file) => path.resolve(file).startsWith(`${folder}/`)).map((file) => fs.readFileSync(file, 'utf8'))
  const comments = texts.flatMap((text) => text.match(/(?:^\/\/.*\n)+/gm) ?? [])
  return [...new Set(comments.filter((comment) => comment.includes('Redistribution and use')))].map((one) => `\n${one}`).join('')
}

const result = await build({
  entryPoints: [path.join(HERE, 'main.js')],
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['chrome112', 'firefox116', 'safari17'],
  loader: { '.jsonld': 'json' },
  define: { DIGESTS: JSON.stringify(compiledStandard(ROOT).digests) },
  legalComments: 'none',
  metafile: true,
  write: false,
})

const [output] = Object.values(result.metafile.outputs)
const bundled = Object.keys(output.inputs).filter((file) => output.inputs[file].bytesInOutput > 0)

fs.rmSync(into, { recursive: true, force: true })
for (const [language, other] of [['en', 'cy'], ['cy', 'en']]) {
  fs.mkdirSync(path.join(into, language), { recursive: true })
  fs.writeFileSync(path.join(into, language, 'index.html'), page(language, other))
}
fs.writeFileSync(path.join(into, 'checker.js'), result.outputFiles[0].contents)
fs.writeFileSync(path.join(into, 'licences.txt'), licences(bundled).join('\n\n'))
for (const name of ['page.css', 'icon.svg']) fs.copyFileSync(path.join(SERVICE, 'static', name), path.join(into, name))
