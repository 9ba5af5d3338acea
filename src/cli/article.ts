import { writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import {
  publishDraft,
  renderArticle,
  saveDraft,
  type Article,
  type Publication,
} from '../article/index.js'
import { callers } from '../generated/callers.js'
import { accountsText, english, perDayText } from '../shared/callers.js'
import {
  command,
  CommandError,
  done,
  isCommandError,
  mistaken,
  readGiven,
  type Arguments,
  type Command,
  type Program,
} from '../shared/command.js'
import { outcomeOf } from './article/failure.js'
import { Progress } from './article/progress.js'
import { accountOf, baseUrlOf } from './call/account.js'
import { askFor } from './call/consent.js'

const options = {
  '--cover <path>': 'the cover: a file, or an address',
  '--title <text>': 'instead of that of the front matter or the first heading',
  '--author <text>': 'instead of that of the front matter',
  '--digest <text>': 'instead of that of the front matter',
  '--theme <name>': 'light (default), plain, serif, or a CSS file',
  '--footnotes': 'list links that leave mp.weixin.qq.com at the end',
  '--newspic': 'a message of pictures: those of the text',
  '--root <folder>': 'outside of which no image is read (default: that of the file)',
  '--allow-private': 'read remote images inside the network too',
  '--update <media_id>': 'change this draft instead of making one',
  '--index <number>': 'which article of it, from 0 on (default: 0)',
  '--publish': 'publish the draft, and wait until it is',
  '-y, --yes': 'publish without being asked',
  '--preview <path>': 'write a page that shows the article, and send nothing',
  '--uploads <path>': 'where the images are remembered that were sent',
  '--json': 'print what came of it as JSON',
  '--mock': 'send to a mock WeChat inside this process',
} as const

export const article: Command = command({
  usage: [
    `Usage: offiaccount article <file...> [options]

  Makes a draft of Markdown or HTML, of several files a draft of several articles, and prints its media_id.

  offiaccount article post.md --cover cover.png
  offiaccount article post.md --preview out.html
  offiaccount article post.md --publish
  offiaccount article - --title 春季新品 --cover cover.png < post.md

Front matter:
  title, author, digest, cover, source, comments (true, false, fans), theme, footnotes, article_type`,
    `Environment:
  OFFIACCOUNT_APPID, OFFIACCOUNT_SECRET, OFFIACCOUNT_BASE_URL, OFFIACCOUNT_DEBUG, as for offiaccount call

Exit status:
  0  done
  1  WeChat refused it: the errcode is on stderr
  2  nothing was sent: the article, the command or the environment is wrong, or you said no
  3  no usable answer came; WeChat may have carried it out`,
  ],
  options,
  async run({ positionals: files, values }, program) {
    const articles = await articlesOf(files, values, program)
    const progress = new Progress(program.stderr)
    try {
      if (values.preview !== undefined) return await preview(articles, values, program)
      return await saveAndPublish(articles, values, progress, program)
    } catch (error) {
      progress.end()
      if (isCommandError(error)) throw error
      const { text, json, status } = outcomeOf(error)
      program.stderr.write(`${text}\n`)
      if (values.json && json) program.stdout.write(`${JSON.stringify(json, null, 2)}\n`)
      return status
    }
  },
})

type Values = Arguments<typeof options>['values']

async function articlesOf(
  files: readonly string[],
  values: Values,
  { stdin }: Program,
): Promise<Article[]> {
  const { cover, title, author, digest, theme, footnotes, newspic, update, index } = values
  if (files.length === 0) throw new CommandError('the file is missing')
  if (files.length > 1 && [cover, title, author, digest].some((value) => value !== undefined)) {
    throw new CommandError('of several files, each says its title and its cover in front matter')
  }
  if (index !== undefined && (update === undefined || !/^\d+$/.test(index))) {
    throw new CommandError('--index is a number that goes with --update')
  }
  const given = { title, author, digest, theme, footnotes, cover: await coverOf(cover) }
  return Promise.all(
    files.map(async (file): Promise<Article> => {
      const source = file === '-' ? await text(stdin) : (await readGiven(file)).toString()
      const folder = resolve(values.root ?? (file === '-' ? '.' : dirname(file)))
      return {
        ...(/\.html?$/i.test(file) ? { html: source } : { markdown: source }),
        ...given,
        ...(newspic && { article_type: 'newspic' }),
        folder,
        file: file === '-' ? 'stdin' : nameIn(folder, file),
      }
    }),
  )
}

/** Who names a file in a shell means it, wherever it is. */
async function coverOf(cover: string | undefined): Promise<string | File | undefined> {
  if (cover === undefined || /^(?:https?|data):/i.test(cover)) return cover
  return new File([new Uint8Array(await readGiven(cover))], basename(cover))
}

function nameIn(folder: string, file: string): string {
  const path = relative(folder, resolve(file))
  if (path.startsWith('..') || isAbsolute(path)) throw new CommandError(`${file} is not in --root`)
  return path
}

async function preview(
  articles: readonly Article[],
  { preview: path = '', json }: Values,
  { stdout, stderr }: Program,
): Promise<number> {
  const [only, other] = articles
  if (!only || other) throw new CommandError('--preview shows one article at a time')
  const { page, content, title, warnings, problems } = await renderArticle(only)
  await writeFile(path, page)
  for (const { text } of [...warnings, ...problems]) stderr.write(`${text}\n`)
  if (json) {
    stdout.write(`${JSON.stringify({ title, content, warnings, problems }, null, 2)}\n`)
  }
  return problems.length === 0 ? done : mistaken
}

/** What the manifest knows of the accounts that may. */
function whoMayPublish(): string {
  const { 'publish.submit': known = {} } = callers
  const texts = [accountsText(known, english), perDayText(known, english), known.note]
  return ['publish.submit', ...texts.filter((text) => text !== undefined)].join('; ')
}

/** As shells have it: 128 and the number of SIGINT. */
const interrupted = 130

async function saveAndPublish(
  articles: readonly Article[],
  values: Values,
  progress: Progress,
  program: Program,
): Promise<number> {
  const { mock = false, publish = false, yes = mock, update, index = '0' } = values
  const account = accountOf(program.env, mock)
  if (publish) {
    program.stderr.write(`${whoMayPublish()}\n`)
    const consent = yes ? 'yes' : await askFor('publish.submit', program)
    if (consent !== 'yes') return consent === 'no' ? mistaken : interrupted
  }
  const interrupt = new AbortController()
  const stop = (): void => {
    interrupt.abort()
  }
  program.once('SIGINT', stop)
  const { signal } = interrupt
  try {
    const saved = await saveDraft(account, articles, {
      signal,
      allowPrivate: values['allow-private'],
      update: update === undefined ? undefined : { media_id: update, index: Number(index) },
      uploads: uploadsOf(values, program),
      onImage: progress.image,
    })
    progress.end()
    for (const { text } of saved.warnings) program.stderr.write(`${text}\n`)
    const publication = publish
      ? await publishDraft(account, saved.media_id, { signal, onProgress: progress.publication })
      : undefined
    progress.end()
    write(values, saved, publication, program)
    return done
  } catch (error) {
    if (!signal.aborted) throw error
    progress.end()
    return interrupted
  } finally {
    program.off('SIGINT', stop)
  }
}

function write(
  { json }: Values,
  saved: { media_id: string },
  publication: Publication | undefined,
  { stdout }: Program,
): void {
  if (json) stdout.write(`${JSON.stringify({ ...saved, publication }, null, 2)}\n`)
  else stdout.write(`${[...(publication?.urls ?? [saved.media_id])].join('\n')}\n`)
}

/** A mock, or a gateway, has pictures of its own: what the program remembers by itself is of WeChat. */
function uploadsOf({ uploads, mock = false }: Values, { env }: Program): string | undefined {
  if (uploads !== undefined) return uploads
  if (mock || baseUrlOf(env) !== undefined) return undefined
  const cache = env.XDG_CACHE_HOME ?? env.LOCALAPPDATA ?? join(homedir(), '.cache')
  return join(cache, 'offiaccount', 'uploads.json')
}
