import { element } from './dom.js'
import { say } from './words.js'

/** @typedef {import('./words.js').Word} Word */
/** @typedef {(path: string, fields?: object) => void} Steer */

/**
 * A form that controls the mock.
 * @param {{ title: Word, hint?: Word, inputs?: readonly HTMLElement[] }} about
 * @param {readonly [label: Word, submit: (values: Record<string, string>) => void][]} buttons - Enter means the first one
 */
function control({ title, hint, inputs = [] }, buttons) {
  const form = /** @type {HTMLFormElement} */ (
    element(
      'form.control',
      {},
      element('h3', {}, say(title)),
      hint !== undefined && element('p', {}, say(hint)),
      ...inputs,
    )
  )
  const submits = buttons.map(([label, submit], index) =>
    element(
      'button',
      {
        type: index === 0 ? 'submit' : 'button',
        click: (event) => {
          event.preventDefault()
          if (form.reportValidity()) submit(valuesOf(form))
        },
      },
      say(label),
    ),
  )
  form.append(element('div.buttons', {}, ...submits))
  return form
}

/**
 * The values of the fields that are filled in.
 * @param {HTMLFormElement} form
 * @returns {Record<string, string>}
 */
function valuesOf(form) {
  const filled = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [/** @type {const} */ ([name, value])] : [],
  )
  return Object.fromEntries(filled)
}

/**
 * @param {string} name
 * @param {string} label
 * @param {Record<string, string | boolean>} [attributes]
 */
function input(name, label, attributes = {}) {
  return element(
    'label',
    {},
    element('span', {}, label),
    element('input', { name, autocomplete: 'off', spellcheck: 'false', ...attributes }),
  )
}

/**
 * @param {Steer} steer
 * @param {readonly string[]} functions
 */
export function controlsView(steer, functions) {
  const names = functions.map((value) => element('option', { value }))
  return element(
    'div.controls',
    {},
    element('datalist', { id: 'functions' }, ...names),
    tokensControl(steer),
    failureControl(steer),
    timeControl(steer),
    followControl(steer),
    unfollowControl(steer),
    giveCardControl(steer),
    latencyControl(steer),
    pushControl(steer),
    control({ title: 'reset', hint: 'resetHint' }, [
      [
        'reset',
        () => {
          steer('reset')
        },
      ],
    ]),
  )
}

/** @param {Steer} steer */
function tokensControl(steer) {
  const ways = /** @type {const} */ (['expire', 'revoke', 'rotate'])
  return control(
    { title: 'expireTokens', hint: 'expireTokensHint' },
    ways.map((way) => [
      way,
      () => {
        steer(`tokens/${way}`)
      },
    ]),
  )
}

/** @param {Steer} steer */
function failureControl(steer) {
  const inputs = [
    input('op', say('anyFunction'), { value: '*', list: 'functions', required: true }),
    input('errcode', 'errcode', { type: 'number', value: '-1', required: true }),
  ]
  return control({ title: 'failNext', inputs }, [
    [
      'fail',
      ({ op, errcode }) => {
        steer('failNext', { op, errcode: Number(errcode) })
      },
    ],
  ])
}

/** @param {Steer} steer */
function timeControl(steer) {
  const spans = /** @type {const} */ ([
    ['minutes5', 300],
    ['hours2', 7_200],
    ['day1', 86_400],
    ['days3', 259_200],
  ])
  return control(
    { title: 'advance', hint: 'advanceHint' },
    spans.map(([label, seconds]) => [
      label,
      () => {
        steer('advance', { seconds })
      },
    ]),
  )
}

/** @param {Steer} steer */
function followControl(steer) {
  const inputs = [input('openid', say('openid')), input('qr_scene_str', say('scene'))]
  return control({ title: 'follow', inputs }, [
    [
      'follow',
      (user) => {
        steer('follow', user)
      },
    ],
  ])
}

/** @param {Steer} steer */
function unfollowControl(steer) {
  const inputs = [input('openid', 'openid', { required: true })]
  return control({ title: 'unfollow', inputs }, [
    [
      'unfollow',
      (user) => {
        steer('unfollow', user)
      },
    ],
  ])
}

/** @param {Steer} steer */
function giveCardControl(steer) {
  const inputs = [
    input('card_id', say('cardId'), { required: true }),
    input('openid', say('openid')),
  ]
  return control({ title: 'giveCard', inputs }, [
    [
      'giveCard',
      (given) => {
        steer('giveCard', given)
      },
    ],
  ])
}

/** @param {Steer} steer */
function latencyControl(steer) {
  const number = { type: 'number', min: '1', required: true }
  const inputs = [
    input('op', say('anyFunction'), { value: '*', list: 'functions', required: true }),
    input('milliseconds', say('milliseconds'), { ...number, value: '3000' }),
    input('times', say('times'), { ...number, value: '1' }),
  ]
  return control({ title: 'latency', inputs }, [
    [
      'fail',
      ({ op, milliseconds, times }) => {
        const planned = { op, milliseconds: Number(milliseconds), times: Number(times) }
        steer('faults/latency', planned)
      },
    ],
  ])
}

/** @param {Steer} steer */
function pushControl(steer) {
  const inputs = [
    input('kind', say('kind'), { value: 'text', required: true }),
    input('fields', say('fields'), { placeholder: '{"Content": "你好"}' }),
  ]
  return control({ title: 'push', inputs }, [
    [
      'send',
      ({ kind, fields = '{}' }) => {
        steer('push', { kind, fields: valueOf(fields) })
      },
    ],
  ])
}

/**
 * Text that is not JSON stays text, so that the mock reports what is wrong with it.
 * @param {string} json
 */
function valueOf(json) {
  try {
    return /** @type {unknown} */ (JSON.parse(json))
  } catch {
    return json
  }
}
