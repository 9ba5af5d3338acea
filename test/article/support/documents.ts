import { readdir, readFile } from 'node:fs/promises'
import type { Article } from 'offiaccount/article'
import sharp from 'sharp'
import { dataUri, noise, plain } from './pictures.js'

const folder = new URL('../documents/', import.meta.url)

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="240"><rect width="600" height="240" fill="#eef"/><rect x="40" y="60" width="320" height="40" fill="#36c"/><rect x="40" y="130" width="90" height="40" fill="#6a3"/></svg>`

/** The pictures that the documents name. */
export async function pictures(): Promise<Record<string, Uint8Array>> {
  const frames = Buffer.concat([
    await plain('#c33').raw().toBuffer(),
    await plain('#33c').raw().toBuffer(),
  ])
  const spin = sharp(frames, { raw: { width: 8, height: 16, channels: 3, pageHeight: 8 } })
  return {
    'images/cover.jpg': await plain('#7a9', 900, 383).jpeg().toBuffer(),
    'images/teapot.jpg': await plain('#9b7', 800, 600).jpeg().toBuffer(),
    'images/chart.svg': Buffer.from(svg),
    'images/start.png': await plain('#37a', 640, 200).png().toBuffer(),
    'images/dough.webp': await plain('#e8d5b0', 640, 420).webp().toBuffer(),
    'images/poster.png': await noise(900, 700).png().toBuffer(),
    'images/map.avif': await plain('#bda', 640, 400).avif().toBuffer(),
    'images/spin.gif': await spin.gif().toBuffer(),
    'images/letter.png': await plain('#fa3', 320, 200).png().toBuffer(),
    'images/教室 一.jpg': await plain('#aac', 640, 400).jpeg().toBuffer(),
  }
}

/** The documents, by their names; `remote` is where those of other servers are. */
export async function documents(remote: string): Promise<[name: string, article: Article][]> {
  const names = (await readdir(folder)).sort()
  const data = await dataUri('#c96')
  return Promise.all(
    names.map(async (name): Promise<[string, Article]> => {
      const text = (await readFile(new URL(name, folder), 'utf8'))
        .replace('DATA', data)
        .replace('REMOTE', remote)
        // As on Windows, which Git would mend in the file.
        .replaceAll('\n', name.startsWith('interview') ? '\r\n' : '\n')
      const source = name.endsWith('.html') ? { html: text } : { markdown: text }
      return [
        name,
        { ...source, file: name, ...(!/^cover:/m.test(text) && { cover: 'images/cover.jpg' }) },
      ]
    }),
  )
}
