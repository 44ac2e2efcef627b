import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';

interface ProgressRingProps {
  done: number;
  all: number;
  /** Accessible text for the two numbers. */
  text: string;
}

const size = 76;
const radius = 31;
const circumference = 2 * Math.PI * radius;

/** A ring that shows "14 of 18"; the text beside it says the same. */
export function ProgressRing({ done, all, text }: ProgressRingProps) {
  const { palette } = useTheme();
  const share = all === 0 ? 0 : Math.min(1, done / all);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
      <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true" style={{ flex: '0 0 auto' }}>
        <circle cx={size / 2} cy={size / 2} r={radius} fill="none" stroke={palette.divider} strokeWidth={8} />
        <circle
          cx={size / 2}
          cy={size / 2}
          r={radius}
          fill="none"
          stroke={palette.primary.main}
          strokeWidth={8}
          strokeDasharray={`${share * circumference} ${circumference}`}
          transform={`rotate(-90 ${size / 2} ${size / 2})`}
        />
        <text
          x="50%"
          y="50%"
          dominantBaseline="central"
          textAnchor="middle"
          fill={palette.text.primary}
          fontSize={15}
          fontWeight={700}
        >
          {`${done}/${all}`}
        </text>
      </svg>
      <Typography sx={{ fontWeight: 600 }}>{text}</Typography>
    </Box>
  );
}
