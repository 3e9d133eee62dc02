import { expect } from '@playwright/test';
import { accessible, budgetOf, once, test, told } from './people.js';

test('Amira looks up cinema tickets and wine before she buys, asks, and Grace reads what the list says', async ({
  phone,
}) => {
  const amira = await phone('amira');
  const budget = await budgetOf(amira);
  await amira.goto(budget);
  await amira.getByRole('link', { name: 'What can I spend it on?' }).click();
  await accessible(amira);
  const field = amira.getByLabel('What do you want to buy?');
  const lookUp = amira.getByRole('button', { name: 'Look it up' });

  await field.fill('A bottle of WINE');
  await lookUp.click();
  const said = amira.getByRole('status').getByRole('listitem');
  await expect(said).toHaveCount(1);
  await expect(said).toContainText('Not possible');
  await expect(said).toContainText('SI 2013/1617');
  await accessible(amira);

  await field.fill('A drum kit with a wineglass');
  await lookUp.click();
  await expect(amira.getByText('We have nothing about this. Ask before you buy.')).toBeVisible();

  await field.fill('Cinema tickets');
  await lookUp.click();
  await expect(said).toContainText('Fine');
  await expect(said).toContainText('Westmoor');
  await amira.getByRole('link', { name: 'Ask: may I buy this?' }).click();
  const what = amira.getByLabel('What do you want to buy');
  await expect(what).toHaveValue('Cinema tickets');
  await expect(amira.getByText('Our list says:')).toBeVisible();
  const words = once('Cinema tickets for my sister and me');
  await what.fill(words);
  await expect(amira.getByRole('listitem').filter({ hasText: 'sister' })).toContainText('Ask first');
  await accessible(amira);
  await amira.getByLabel('How much is it?').fill('24');
  await amira.getByRole('button', { name: 'Send' }).click();
  await expect(amira.getByRole('heading', { name: 'Sent' })).toBeVisible();
  await expect(amira.getByText('The list says today')).toHaveCount(0);
  const asked = new URL(amira.url()).pathname;

  const grace = await phone('grace');
  await grace.goto(asked);
  await expect(grace.getByText(words)).toBeVisible();
  const list = grace.getByRole('region', { name: 'What the list says' }).getByRole('listitem');
  await expect(list.first()).toContainText('Ask first');
  await expect(list.first()).toContainText('regulation 8');
  await expect(list.last()).toContainText('Fine');
  await accessible(grace);
});

test('Lena adds to the list of Westmoor and takes it off again; Zoe of Eastby never reads it', async ({ phone }) => {
  const lena = await phone('lena');
  const word = once('kite').replace(' ', '-');
  await lena.goto('/criteria');
  await accessible(lena);
  await lena.getByRole('link', { name: 'Add to the list' }).click();
  await lena.getByLabel('What is it about?').fill(word);
  await lena.getByLabel('Which words').fill(`${word}\nflying ${word}`);
  await lena.getByLabel('Fine').check();
  await lena.getByLabel('The reason').fill('Being outside is good for you.');
  await lena.getByLabel('Where is this written?').fill('Westmoor’s policy, page 9');
  await lena.getByLabel('Why do you change the list?').fill('Holders asked for it.');
  await accessible(lena);
  await lena.getByRole('button', { name: 'Save' }).click();
  await expect(lena.getByText(`${word} is on the list from today.`)).toBeVisible();

  const amira = await phone('amira');
  const about = async (/** @type {import('@playwright/test').Page} */ page) => {
    const id = (await budgetOf(page)).split('/').at(-1);
    return (await told(page, `/criteria?budget=${id}&q=${word}s`)).items.map((/** @type {any} */ one) => one.says);
  };
  expect(await about(amira)).toEqual(['fine']);
  expect(await about(await phone('zoe'))).toEqual([]);

  await lena.goto('/criteria');
  await lena.getByRole('link', { name: new RegExp(`^Take off the list ?: ${word}`) }).click();
  await lena.getByLabel('Why do you change the list?').fill('Only to try it out.');
  await accessible(lena);
  await lena.getByRole('button', { name: 'Save' }).click();
  await expect(lena.getByText(`${word} is off the list from today.`)).toBeVisible();
  expect(await about(amira)).toEqual([]);
});
