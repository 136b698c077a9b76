import { ApiProperty } from '@nestjs/swagger';
import { planOf } from './answer-plan';
import { Grade } from './grade.decorator';

class Graded {
  @Grade('public') @ApiProperty() name: string;
}

class Child extends Graded {
  @Grade('internal') @ApiProperty() code: string;
  @ApiProperty({ type: () => Graded }) lazy: Graded;
  @ApiProperty({ type: [Graded] }) many: Graded[];
  @ApiProperty() one: Graded;
}

class Forgotten {
  @ApiProperty() telephone: string;
}

class Outer {
  @ApiProperty({ type: [Forgotten] }) inner: Forgotten[];
}

class Opaque {
  @ApiProperty({ type: 'object', additionalProperties: true }) data: object;
}

describe('planOf', () => {
  it('takes the properties of the parent, and the grades of classes inside', () => {
    expect(planOf(Child).properties.map((p) => [p.name, 'nested' in p])).toEqual([
      ['name', false],
      ['code', false],
      ['lazy', true],
      ['many', true],
      ['one', true],
    ]);
  });

  it('fails for a property without a grade, names it, and fails again', () => {
    expect(() => planOf(Outer)).toThrow('Forgotten.telephone');
    expect(() => planOf(Outer)).toThrow('Forgotten.telephone');
    expect(() => planOf(Opaque)).toThrow('Opaque.data');
  });
});
