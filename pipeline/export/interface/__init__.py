"""The exporters' own words, apart from what authors write."""
