namespace GovInfoReport.TestSupport;

/// <summary>A row a line, semicolons between the cells, as worksheets are saved where the comma parts decimals.</summary>
public sealed class SemicolonRows : TabRows
{
    private protected override char Separator => ';';
}
