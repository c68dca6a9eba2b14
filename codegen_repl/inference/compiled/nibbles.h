/* Sums of x[i] * w[i] for weights of four bits, w = (code - 8) * scale + zero, where SHARE weights have a scale and a
   zero in bfloat16; rows of x are integers of eight bits, and the sum of each SHARE of them is known.

   A byte holds the codes of two weights half a share apart, the first in its low half. Half of the bytes of eight
   bits are read; and as a code is small and has no sign, 16 bits hold a sum of several products, so that computing
   them takes less, too. Sums are added up in one order, as in sums.h. */

enum { SHARE = 64, BYTES = SHARE / 2, LEAST = 8 };

typedef struct { /* one output: its codes, and scales and zeros, one for each share */
    const uint8_t *codes;
    const uint16_t *scales, *zeros;
} Nibbles;

typedef struct { /* a row of x and the sum of each share */
    const int8_t *values;
    const float *shares;
} Small;

#ifdef __FMA__
CONSTANT __m256 in_first_place(float x) { return _mm256_zextps128_ps256(_mm_set_ss(x)); }

/* Sums of code times scale, in eight places for each row. */
CONSTANT void scaled_codes(int rows, const Small x[ROWS], const Nibbles *w, int64_t shares, __m256 sums[ROWS]) {
    const __m256i low = _mm256_set1_epi8(15), ones = _mm256_set1_epi16(1);
    for (int64_t s = 0; s < shares; s++) {
        if (s % 8 == 0) fetch((const int8_t *)w->codes + s * BYTES, 8 * BYTES);
        __m256i both = _mm256_loadu_si256((const __m256i *)(w->codes + s * BYTES));
        __m256i first = held(_mm256_and_si256(both, low));
        __m256i second = held(_mm256_and_si256(_mm256_srli_epi16(both, 4), low));
        __m256 scale = _mm256_set1_ps(from_bfloat16(w->scales[s]));
        for (int r = 0; r < rows; r++) {
            const __m256i *row = (const __m256i *)(x[r].values + s * SHARE);
            __m256i pairs = _mm256_maddubs_epi16(first, _mm256_loadu_si256(row));
            pairs = _mm256_add_epi16(pairs, _mm256_maddubs_epi16(second, _mm256_loadu_si256(row + 1)));
            sums[r] = plus_product(sums[r], _mm256_cvtepi32_ps(_mm256_madd_epi16(pairs, ones)), scale);
        }
    }
}

/* Added to them: what a code of zero stands for, times the sum of each share. */
CONSTANT void add_zeros(int rows, const Small x[ROWS], const Nibbles *w, int64_t shares, __m256 sums[ROWS]) {
    const __m256 least = _mm256_set1_ps(-LEAST);
    int64_t s = 0;
    for (; s + 8 <= shares; s += 8) {
        __m256 zero = plus_product(eight(w->zeros, s, BFLOAT16), least, eight(w->scales, s, BFLOAT16));
        for (int r = 0; r < rows; r++) sums[r] = plus_product(sums[r], zero, _mm256_loadu_ps(x[r].shares + s));
    }
    for (; s < shares; s++) {
        __m256 zero = in_first_place(from_bfloat16(w->zeros[s]) - LEAST * from_bfloat16(w->scales[s]));
        for (int r = 0; r < rows; r++) sums[r] = plus_product(sums[r], zero, in_first_place(x[r].shares[s]));
    }
}

/* found[r] = the sum for each of `rows` rows, one or ROWS. */
CONSTANT void sum_nibbles(int rows, const Small x[ROWS], const Nibbles *w, int64_t shares, float found[ROWS]) {
    __m256 sums[ROWS];
    for (int r = 0; r < ROWS; r++) sums[r] = _mm256_setzero_ps();
    scaled_codes(rows, x, w, shares, sums);
    add_zeros(rows, x, w, shares, sums);
    _mm_storeu_ps(found, added_up(sums[0], sums[1], sums[2], sums[3]));
}
#else
CONSTANT void sum_nibbles(int rows, const Small x[ROWS], const Nibbles *w, int64_t shares, float found[ROWS]) {
    for (int r = 0; r < rows; r++) {
        found[r] = 0;
        for (int64_t s = 0; s < shares; s++) {
            float scale = from_bfloat16(w->scales[s]), zero = from_bfloat16(w->zeros[s]) - LEAST * scale;
            const uint8_t *codes = w->codes + s * BYTES;
            const int8_t *row = x[r].values + s * SHARE;
            int32_t sum = 0;
            for (int i = 0; i < BYTES; i++) sum += (codes[i] & 15) * row[i] + (codes[i] >> 4) * row[i + BYTES];
            found[r] += scale * (float)sum + zero * x[r].shares[s];
        }
    }
}
#endif
