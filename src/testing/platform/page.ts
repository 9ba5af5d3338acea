/** The paths of the page where an administrator agrees, for computers and for phones. */
export const grantPages: readonly string[] = [
  '/cgi-bin/componentloginpage',
  '/wxaopen/safe/bindcomponent',
]

/** The page as a browser shows it: a form that asks which account agrees, and to what. */
export function grantPage(
  query: Readonly<Record<string, string>>,
  sets: Readonly<Record<number, string>>,
): string {
  const hidden = Object.entries(query).map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  )
  const boxes = Object.entries(sets).map(
    ([id, name]) =>
      `<label><input type="checkbox" name="set_${id}" checked> ${id} ${escaped(name)}</label><br>`,
  )
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>授权（模拟）</title>
<form method="get">${hidden.join('')}
<p><label>公众号的 appid <input name="appid" required value="${escaped(query.biz_appid ?? 'wx00000000000000aa')}"></label></p>
<p>${boxes.join('\n')}</p>
<p><button name="agreed" value="1">授权</button> <button name="agreed" value="0">拒绝</button></p>
</form></html>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
