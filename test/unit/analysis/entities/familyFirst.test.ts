import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isFamilyFirst } from '../../../../src/analysis/entities/familyFirst.ts';

const check = (name: string) => isFamilyFirst(name.split(' '));

describe('isFamilyFirst', () => {
  it('knows Korean, Chinese and Vietnamese names by family name and syllables', () => {
    for (const name of ['kim dae sok', 'park jin ho', 'zhao lihua', 'nguyen van hai', 'tran thi thu ha'])
      assert.equal(check(name), true, name);
  });

  it('leaves Western given names alone that look like such a family name', () => {
    for (const name of ['kim clijsters', 'lee harvey oswald', 'lee anderson', 'ana kim', 'kim'])
      assert.equal(check(name), false, name);
  });
});
