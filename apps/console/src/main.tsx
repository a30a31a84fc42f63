import './theme/styles';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProvider } from './api/api-provider';
import { router } from './router';
import { Look } from './theme/look';
import { WordsProvider } from './words/words-provider';

const place = document.getElementById('console');
if (!place) throw new Error('index.html has no #console');
createRoot(place).render(
  <StrictMode>
    <Look>
      <WordsProvider>
        <ApiProvider>
          <RouterProvider router={router} />
        </ApiProvider>
      </WordsProvider>
    </Look>
  </StrictMode>,
);
