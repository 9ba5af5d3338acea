/** Where endpoints.yaml differs from Tencent's documentation on purpose: functions with a title of their own, and why. */
export const ownTitles: ReadonlyMap<string, string> = new Map(
  [
    'card.giftcard.invoiceSetBizAttr',
    'invoice.setContact',
    'invoice.getContact',
    'invoice.setAuthField',
    'invoice.getAuthField',
    'invoice.getPayMch',
  ].map((op) => [op, 'one page describes six calls under one title']),
)
