import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { isArticleError, saveDraft, type DraftOptions, type Article } from 'offiaccount/article'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { download } from '../../src/article/images/remote.js'
import { isPublic } from '../../src/article/images/network.js'
import { serve, type Answer } from '../support/server.js'
import { stage } from './support/account.js'
import { folderWith } from './support/folder.js'
import { dataUri, noise, plain, png } from './support/pictures.js'

const cover = await dataUri('#123')

/** What a draft with this image holds, as WeChat got it. */
async function uploaded(
  source: string,
  given: Partial<Article> = {},
  options: DraftOptions = {},
): Promise<{ bytes: Buffer; type: string; warnings: string[] }> {
  const { account, mock } = stage()
  const markdown = `# T\n\n![](${source})`
  const { warnings } = await saveDraft(account, { markdown, cover, ...given }, options)
  const request = mock.requests.find(({ op }) => op === 'material.mediaUploadImg')
  const file = request?.parts?.media
  if (!(file instanceof File)) throw new Error('no image was uploaded')
  return {
    bytes: Buffer.from(await file.arrayBuffer()),
    type: file.type,
    warnings: warnings.map(({ text }) => text),
  }
}

async function problem(
  source: string,
  given: Partial<Article> = {},
  options: DraftOptions = {},
): Promise<string> {
  const { account, mock } = stage()
  const markdown = `# T\n\n![](<${source}>)`
  const error: unknown = await saveDraft(account, { markdown, cover, ...given }, options).catch(
    (reason: unknown) => reason,
  )
  if (!isArticleError(error)) throw error
  expect(mock.requests).toEqual([])
  expect(error.problems).toHaveLength(1)
  return error.message
}

describe('a local image', () => {
  test.each(['a.png', './a.png', 'sub/../a.png', '/a.png', 'a.png?raw=true', '%61.png'])(
    'is read as %s',
    async (source) => {
      const picture = await png('#f00')
      const folder = await folderWith({ 'a.png': picture })
      expect((await uploaded(source, { folder })).bytes).toEqual(picture)
    },
  )

  test('has a name in any script, with spaces', async () => {
    const folder = await folderWith({ '图片 1.png': await png('#f00') })
    expect((await uploaded('<图片 1.png>', { folder })).type).toBe('image/png')
  })

  test('is named from where its text lies', async () => {
    const folder = await folderWith({ 'images/a.png': await png('#f00') })
    const file = 'posts/2026/spring.md'
    expect((await uploaded('../../images/a.png', { folder, file })).type).toBe('image/png')
    expect((await uploaded('/images/a.png', { folder, file })).type).toBe('image/png')
  })

  test.each([
    '../a.png',
    '%2e%2e/a.png',
    '..%2fa.png',
    'sub/../../a.png',
    '/../a.png',
    '\\..\\..\\a.png',
    '..',
  ])('outside of the folder is not read: %s', async (source) => {
    const outside = await folderWith({ 'a.png': await png('#f00'), 'inside/sub/b.png': '' })
    const folder = join(outside, 'inside')
    expect(await problem(source, { folder })).toMatch(
      /cannot be used: (?:it is outside of the folder|there is no such file)$/,
    )
  })

  test('outside of the folder is not read through a link', async () => {
    const outside = await folderWith({ 'a.png': await png('#f00'), 'b/c.png': await png('#0f0') })
    const folder = join(outside, 'inside')
    await mkdir(folder)
    await symlink('../a.png', join(folder, 'a.png'))
    await symlink('../b', join(folder, 'b'))
    const expected = /it is a link that leads out of the folder$/
    expect(await problem('a.png', { folder })).toMatch(expected)
    expect(await problem('b/c.png', { folder })).toMatch(expected)
  })

  test.each([
    ['sub', 'it is not a file'],
    ['/dev/zero', 'there is no such file'],
    ['file:///etc/passwd', 'only http:, https:, data: and files in the folder are read'],
    ['FILE:a.png', 'only http:, https:, data: and files in the folder are read'],
    ['ftp://example.org/a.png', 'only http:, https:, data: and files in the folder are read'],
    ['text.png', 'it is not a picture of a known format'],
    ['nothing.png', 'there is no such file'],
  ])('that is none is refused: %s', async (source, reason) => {
    const folder = await folderWith({ 'sub/a.png': '', 'text.png': 'secret' })
    expect(await problem(source, { folder, file: 'post.md' })).toBe(
      `post.md:3 - ${source} cannot be used: ${reason}`,
    )
  })

  test('of 50 MB is refused before it is read', async () => {
    const folder = await folderWith({ 'a.png': Buffer.alloc(50 * 2 ** 20) })
    expect(await problem('a.png', { folder })).toMatch(/it is larger than 32 MB$/)
  })

  test('needs a folder', async () => {
    expect(await problem('a.png')).toMatch(/it is a file, and no folder says where it lies$/)
  })
})

const picture = await png('#f00')

describe('a remote image', () => {
  const allowed = { allowPrivate: true }

  const answerOf =
    (status: number, headers: Record<string, string> = {}, body?: Buffer | string): Answer =>
    (_, response) => {
      response.writeHead(status, headers).end(body)
    }

  const answers = (paths: Record<string, Answer>) =>
    serve((request, response) => {
      const answer = paths[request.path]
      if (answer) return answer(request, response)
      response.statusCode = 404
      response.end()
      return undefined
    })

  test('is loaded, through redirects', async () => {
    const { url } = await answers({
      '/': answerOf(302, { location: '/a' }),
      '/a': answerOf(200, {}, picture),
    })
    expect((await uploaded(url, {}, allowed)).bytes).toEqual(picture)
  })

  test('inside the network is not even asked for', async () => {
    const server = await answers({})
    const { port } = new URL(server.url)
    const hosts = [
      '127.0.0.1',
      '2130706433',
      '0x7f.1',
      '0177.0.0.1',
      '0',
      'localhost',
      'a.localhost',
    ]
    for (const host of hosts) {
      const source = `http://${host}:${port}/`
      expect(await problem(source)).toBe(
        `article:3 - ${source} cannot be used: its address is inside a network: allowPrivate allows that`,
      )
    }
    for (const host of ['[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[fe80::1]']) {
      const html = `<img src="http://${host}:${port}/">`
      expect(await problem('', { markdown: undefined, html, title: 'T' })).toMatch(
        /its address is inside a network/,
      )
    }
    expect(server.received).toEqual([])
  })

  test('whose name leads inside the network is not asked for', async () => {
    const server = await answers({})
    const { port } = new URL(server.url)
    // The host itself passes, so that its name is looked up.
    let asked = 0
    const isAllowed = (): boolean => asked++ === 0
    const loading = download(`http://localhost:${port}/`, {
      isAllowed,
      limit: 1,
      signal: undefined,
    })
    await expect(loading).rejects.toThrow('its address is inside a network')
    expect(asked).toBeGreaterThan(1)
    expect(server.received).toEqual([])
  })

  test('that redirects inside the network is not followed', async () => {
    const server = await answers({
      '/': ({ headers }, response) => {
        response
          .writeHead(302, { location: `http://127.0.0.2:${headers.host?.split(':')[1]}/` })
          .end()
      },
    })
    const isAllowed = (address: string): boolean => address === '127.0.0.1'
    const loading = download(server.url, { isAllowed, limit: 1, signal: undefined })
    await expect(loading).rejects.toThrow('its address is inside a network')
    expect(server.received).toHaveLength(1)
  })

  test.each<[string, Answer, string]>([
    ['answered by an error', answerOf(500), 'it was answered by HTTP 500'],
    [
      'that redirects for ever',
      answerOf(302, { location: '/x' }),
      'it redirects more than 5 times',
    ],
    [
      'that redirects to a file',
      answerOf(302, { location: 'file:///etc/passwd' }),
      'it leads to file:, and only http and https are followed',
    ],
    [
      'that says it is too large',
      (_, response) => {
        response.writeHead(200, { 'content-length': 2 ** 30 }).write('x')
      },
      'it is larger than 32 MB',
    ],
    [
      'that does not end',
      (_, response) => {
        const more = (): void => {
          while (response.write(Buffer.alloc(2 ** 20)));
        }
        response.on('drain', more)
        more()
      },
      'it is larger than 32 MB',
    ],
    ['that is a page', answerOf(200, {}, '<html>'), 'it is not a picture of a known format'],
  ])('%s is refused', async (_, answer, reason) => {
    const { url } = await answers({ '/x': answer })
    expect(await problem(`${url}/x`, {}, allowed)).toBe(
      `article:3 - ${url}/x cannot be used: ${reason}`,
    )
  })

  test('of WeChat itself stays where it is', async () => {
    const { account, calls } = stage()
    const source = 'https://mmbiz.qpic.cn/mmbiz_png/abc/640?wx_fmt=png'
    const { images } = await saveDraft(account, {
      html: `<p>x<img data-src="${source}"></p>`,
      title: 'T',
      cover,
    })
    expect(images).toHaveLength(1)
    expect(calls('material.mediaUploadImg')).toBe(0)
  })

  test('is given up when the run is', async () => {
    const { url } = await answers({ '/x': () => undefined })
    const { account } = stage()
    const signal = AbortSignal.timeout(50)
    const saved = saveDraft(
      account,
      { markdown: `# T\n\n![](${url}/x)`, cover },
      { ...allowed, signal },
    )
    await expect(saved).rejects.toHaveProperty('name', 'TimeoutError')
  })
})

test('a public address is told from all others', () => {
  const inside =
    '0.0.0.0 10.1.2.3 100.64.0.1 127.255.255.255 169.254.169.254 172.16.0.1 172.31.255.255 192.168.1.1 198.18.0.1 224.0.0.1 255.255.255.255 ' +
    ':: ::1 ::ffff:8.8.8.8 ::8.8.8.8 64:ff9b::a00:1 fe80::1 fc00::1 fd12:3456::1 ff02::1 2001:db8::1 2002:a00:1:: 2001:0:1::'
  expect(inside.split(' ').filter(isPublic)).toEqual([])
  const outside = ['8.8.8.8', '1.1.1.1', '172.32.0.1', '2606:4700::1111']
  expect(outside.filter(isPublic)).toEqual(outside)
})

describe('an image that WeChat does not take as it is', () => {
  const colours = { a: '#f00', b: '#00f' }

  test.each([
    ['webp', () => plain(colours.a).webp().toBuffer(), 'jpeg'],
    ['avif', () => plain(colours.a).avif().toBuffer(), 'jpeg'],
    ['gif', () => plain(colours.a).gif().toBuffer(), 'png'],
    ['tiff', () => plain(colours.a).tiff().toBuffer(), 'jpeg'],
    [
      'svg',
      () =>
        Promise.resolve(
          Buffer.from(
            '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="4"/></svg>',
          ),
        ),
      'png',
    ],
  ])('is converted: %s', async (name, make, expected) => {
    const folder = await folderWith({ [`a.${name}`]: await make() })
    const { bytes, type, warnings } = await uploaded(`a.${name}`, { folder })
    expect((await sharp(bytes).metadata()).format).toBe(expected)
    expect(type).toBe(`image/${expected}`)
    expect(warnings).toEqual([])
  })

  test('is made smaller', async () => {
    const large = await noise(1_500, 1_500).png().toBuffer()
    expect(large.length).toBeGreaterThan(2 ** 20)
    const folder = await folderWith({ 'a.png': large })
    const { bytes } = await uploaded('a.png', { folder })
    expect(bytes.length).toBeLessThanOrEqual(2 ** 20)
    expect((await sharp(bytes).metadata()).width).toBeGreaterThan(700)
  })

  test('loses its movement, with a warning', async () => {
    const frames = Buffer.concat([
      await plain(colours.a).raw().toBuffer(),
      await plain(colours.b).raw().toBuffer(),
    ])
    const moving = await sharp(frames, {
      raw: { width: 8, height: 16, channels: 3, pageHeight: 8 },
    })
      .gif()
      .toBuffer()
    const folder = await folderWith({ 'a.gif': moving })
    expect((await uploaded('a.gif', { folder, file: 'post.md' })).warnings).toEqual([
      'post.md:3 - a.gif: it moved, and is a still picture now',
    ])
  })

  test('is an <svg> in the text, which becomes an image without its programs', async () => {
    const { account, mock } = stage()
    const markdown =
      '# T\n\n<svg viewBox="0 0 9 9" onload="alert(1)"><script>alert(2)</script><rect width="9" height="9"/></svg>'
    await saveDraft(account, { markdown, cover })
    const { content = '' } = mock.remembered.drafts[0]?.articles[0] ?? {}
    expect(content).toMatch(/<img src="http:\/\/mmbiz/)
    expect(content).not.toMatch(/alert|svg/)
  })

  test('is not read further than its own bytes', async () => {
    const secret = await folderWith({ 'secret.png': await plain('#f00', 9, 9).png().toBuffer() })
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9"><image width="9" height="9" xlink:href="file://${secret}/secret.png"/></svg>`
    const folder = await folderWith({ 'a.svg': svg })
    const { bytes } = await uploaded('a.svg', { folder })
    const { channels } = await sharp(bytes).stats()
    expect(channels[3]?.max ?? 0).toBe(0)
  })

  test.each([
    [
      'of a billion pixels',
      '<svg xmlns="http://www.w3.org/2000/svg" width="40000" height="40000"><rect/></svg>',
    ],
    [
      'that explodes',
      `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(99)}">${'bcdefgh'
        .split('')
        .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefg'[index]};`.repeat(10)}">`)
        .join(
          '',
        )}]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&h;</text></svg>`,
    ],
  ])('is refused if it is one %s', async (_, content) => {
    const folder = await folderWith({ 'a.svg': content })
    expect(await problem('a.svg', { folder })).toMatch(/sharp cannot convert it/)
  })
})
