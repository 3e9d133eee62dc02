/**
 * Words of the law and of the product that no easier word may stand for; each is explained where it is first met, and counts as
 * an easy word. What is on no page any more is taken out: a test says so.
 * @type {Record<string, string>}
 */
export const vocabulary = {
  AbilityNet: 'the name of a charity',
  'Accessibility Regulations': 'the name of the law',
  advocacy: 'the name of the service; beside it stands “someone to speak up for you”',
  attorney: '“power of attorney” is a legal document',
  'Care Quality Commission': 'the regulator’s name',
  'continuing healthcare': 'the name of a legal entitlement',
  deputy: 'whom the Court of Protection appoints',
  'Mental Health Act': 'the name of the law',
  'Equality Advisory and Support Service': 'the name of the service that helps when a public body does not',
  'Equality and Human Rights Commission': 'the regulator’s name',
  nominee: 'a legal role, with the money in their hands',
  notional: 'the legal name of one way to hold the money; beside it stands who holds it',
  Ombudsman: 'the name of the office',
  organisation: 'who runs the budgets or holds the money; “body” and “office” are easily misread',
  'personal assistant': 'what people call whom they employ, and what their contracts say',
  'personal health budget': 'the legal name',
  'Public Sector Bodies (Websites and Mobile Applications)': 'the name of the law',
  representative: 'a legal role, which no other word names',
  'Web Content Accessibility Guidelines': 'the name of the standard',
};
