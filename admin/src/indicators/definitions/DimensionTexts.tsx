import { useRef } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { DefinitionDraft } from './definitionDraft.ts';

type Dimensions = DefinitionDraft['dimensions'];

interface DimensionTextsProps {
  dimensions: Dimensions;
  onChange: (dimensions: Dimensions) => void;
}

/** The dimensions of a definition that is being typed: a name, and a category a line. */
export function DimensionTexts({ dimensions, onChange }: DimensionTextsProps) {
  const translate = useTranslate();
  const addButton = useRef<HTMLButtonElement>(null);
  const write = (at: number, changes: Partial<Dimensions[number]>) =>
    onChange(dimensions.map((dimension, index) => (index === at ? { ...dimension, ...changes } : dimension)));
  return (
    <>
      {dimensions.map((dimension, at) => (
        <Box
          // A dimension has no other identity than its place.
          key={at}
          role="group"
          aria-label={translate('indicators.definition.dimension', { number: at + 1 })}
          sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '14rem minmax(0, 1fr) auto' } }}
        >
          <TextField
            margin="none"
            label={translate('indicators.definition.dimensionName')}
            value={dimension.name}
            onChange={({ target }) => write(at, { name: target.value })}
          />
          <TextField
            multiline
            minRows={2}
            margin="none"
            label={translate('indicators.definition.categories')}
            value={dimension.categories}
            onChange={({ target }) => write(at, { categories: target.value })}
          />
          <Button
            sx={{ alignSelf: 'start' }}
            aria-label={translate('indicators.definition.removeDimension', { name: dimension.name })}
            onClick={() => {
              onChange(dimensions.filter((_, index) => index !== at));
              // The button goes with its dimension.
              addButton.current?.focus();
            }}
          >
            {translate('ra.action.remove')}
          </Button>
        </Box>
      ))}
      <Button
        ref={addButton}
        sx={{ justifySelf: 'start' }}
        onClick={() => onChange([...dimensions, { name: '', categories: '' }])}
      >
        {translate('indicators.addDimension')}
      </Button>
    </>
  );
}
