import { expect } from '@playwright/test';
import { accessible, budgetOf, test, told } from './people.js';

/** The first words that each of the named people sees. */
const firstScreens = {
  amira: 'Left this year',
  nadia: 'Left this year',
  dev: 'Left this year',
  maria: 'Left this year',
  joan: 'Left this year',
  sam: 'Left this year',
  wes: 'Which budget?',
  zoe: 'Left this year',
  kim: 'Joan Price',
  ben: 'Who is it for?',
  grace: 'Queue',
  omar: 'Queue',
  petra: 'Queue',
  lena: 'Queue',
  tom: 'Queue',
  nobody: 'You have no budget here yet',
};

for (const [login, words] of Object.entries(firstScreens)) {
  test(`${login} signs in and sees: ${words}`, async ({ phone }) => {
    const page = await phone(login);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
    await accessible(page);
  });
}

test('every page that one can go to from Amira’s first screen is there', async ({ phone }) => {
  const amira = await phone('amira');
  const budget = await budgetOf(amira);
  const { items } = await told(amira, `${budget}/plan-items`);
  const pages = {
    items: 'What the money is for',
    [`items/${items[0].id}`]: items[0].name,
    plan: 'My plan',
    receipts: 'Receipts',
    requests: 'Requests',
    statement: 'Statement',
    'figures/agreed': 'Agreed: £26,500',
    'figures/spent': 'Spent',
    'figures/waiting': 'Waiting',
    'figures/set-aside': 'Set aside',
    'figures/free': 'Free',
    'figures/left': 'Left this year',
  };
  for (const [path, words] of Object.entries(pages)) {
    await amira.goto(`${budget}/${path}`);
    await expect(amira.getByRole('heading', { level: 1 })).toContainText(words);
    await accessible(amira);
  }
});

test('Amira has the first screen shown simply, and everything again', async ({ phone }) => {
  const amira = await phone('amira');
  await amira.getByRole('link', { name: 'Show it simply' }).click();
  await expect(amira.getByRole('link', { name: 'Show everything' })).toBeVisible();
  await expect(amira.locator('main .nhsuk-button')).toHaveText(['Add a receipt', 'Ask']);
  await accessible(amira);
  await amira.getByRole('link', { name: 'Show everything' }).click();
  await expect(amira.getByRole('heading', { name: 'Where the money is' })).toBeVisible();
});

test('Grace works at Westmoor and helps her aunt Joan: at work she cannot open Joan’s file as staff', async ({
  phone,
}) => {
  const grace = await phone('grace');
  await grace.getByRole('link', { name: 'People I help' }).click();
  await grace.getByRole('link', { name: 'Joan Price' }).click();
  await expect(grace.getByText('You are helping Joan Price')).toBeVisible();
  await expect(grace.getByRole('link', { name: 'Add a receipt' })).toBeVisible();
  await expect(grace.getByText('Left this year')).toHaveCount(0);
  await accessible(grace);
  await grace.getByRole('link', { name: 'Go to my queue' }).click();
  await grace.getByRole('link', { name: 'Everyone’s' }).click();
  await expect(grace.locator('.queue')).toBeVisible();
  await expect(grace.locator('.queue').getByText('Joan Price')).toHaveCount(0);
});

test('a lead sees a receipt and decides nothing', async ({ phone }) => {
  const lena = await phone('lena');
  await lena.getByRole('link', { name: 'Everyone’s' }).click();
  await lena
    .getByRole('link', { name: /Westmoor Physio/ })
    .first()
    .click();
  await expect(lena.getByText('Sent by')).toBeVisible();
  await expect(lena.getByRole('button', { name: 'Save' })).toHaveCount(0);
  await accessible(lena);
});
